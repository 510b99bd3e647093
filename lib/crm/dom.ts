import type { Selector } from './adapter';

/** Shadow roots inside shadow roots that are entered, and elements of each that are looked at for one: a page must not feel us. */
const deepest = 10;
const mostElements = 10_000;

/** The element around it, out of an open shadow root too. */
export const above = (from: Element): Element | null =>
  from.parentElement ?? (from.getRootNode() as Node & { host?: Element }).host ?? null;

/** The nearest ancestor (or the element itself) that matches, out of open shadow roots too. */
export function up(from: Element, selector: string): Element | null {
  for (let node: Element | null = from; node; ) {
    const hit: Element | null = node.closest(selector);
    if (hit) return hit;
    const root: Node & { host?: Element } = node.getRootNode();
    node = root.host ?? null;
  }
  return null;
}

/** The open shadow roots directly inside a node, kept until the task at hand is over: one reading asks for the same many times. */
let known: Map<ParentNode, ShadowRoot[]> | null = null;

function rootsIn(node: ParentNode): ShadowRoot[] {
  if (!known) {
    known = new Map();
    queueMicrotask(() => {
      known = null;
    });
  }
  const kept = known.get(node);
  if (kept) return kept;
  const roots: ShadowRoot[] = [];
  const elements = node.querySelectorAll('*');
  for (let i = 0; i < elements.length && i < mostElements; i++) {
    const root = elements[i]?.shadowRoot;
    if (root) roots.push(root);
  }
  known.set(node, roots);
  return roots;
}

/** Plain query first: most pages hold everything in the light DOM. Only where that gives nothing, open shadow roots are walked. */
function step(root: ParentNode, selector: string): Element[] {
  const plain = [...root.querySelectorAll(selector)];
  if (plain.length > 0) return plain;
  const own = (root as Element).shadowRoot;
  let roots: ShadowRoot[] = [...(own ? [own] : []), ...rootsIn(root)];
  for (let depth = 0; depth < deepest && roots.length > 0; depth++) {
    const found = roots.flatMap((each) => [...each.querySelectorAll(selector)]);
    if (found.length > 0) return found;
    roots = roots.flatMap(rootsIn);
  }
  return [];
}

/** All that a selector finds under a node, step by step. */
export const find = (root: ParentNode, selector: Selector): Element[] =>
  selector.split(' >>> ').reduce<Element[]>((from, part) => [...new Set(from.flatMap((node) => step(node, part)))], [root as Element]);

/** Whether it is drawn at all. Styles alone are asked, never a size: that would force a layout. */
export const drawn = (element: Element): boolean =>
  !up(element, '[hidden]') && (!element.ownerDocument.defaultView || element.checkVisibility({ visibilityProperty: true }));

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text that a person reads there: a field's value, else the text without what only assistive programs read out. */
export function textOf(node: Element, skip: string): string {
  const read = (part: Node): string => {
    if (part.nodeType === 3) return part.nodeValue ?? '';
    if (part !== node && part.nodeType === 1 && (part as Element).matches(skip)) return '';
    return [...((part as Element).shadowRoot ?? part).childNodes].map(read).join('');
  };
  return tidy(/^(INPUT|TEXTAREA)$/.test(node.tagName) ? (node as HTMLInputElement).value : read(node));
}
