import type { Selector } from './adapter';

/** Shadow roots inside shadow roots that are entered, and elements that are looked at for one: a page must not feel us. */
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

/** Plain query first: most pages hold everything in the light DOM. Only where that gives nothing, open shadow roots are walked. */
function step(root: ParentNode, selector: string): Element[] {
  const plain = [...root.querySelectorAll(selector)];
  if (plain.length > 0) return plain;
  let left = mostElements;
  let roots: ParentNode[] = [root];
  for (let depth = 0; depth < deepest && roots.length > 0; depth++) {
    const inner: ShadowRoot[] = [];
    const enter = (element: Element) => element.shadowRoot && inner.push(element.shadowRoot);
    for (const each of roots) {
      if (depth === 0 && 'shadowRoot' in each) enter(each as Element);
      for (const element of each.querySelectorAll('*')) {
        if (left-- <= 0) return [];
        enter(element);
      }
    }
    const found = inner.flatMap((each) => [...each.querySelectorAll(selector)]);
    if (found.length > 0) return found;
    roots = inner;
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
