import type { Selector } from '../layout';

/** Shadow roots inside shadow roots that are entered, and elements that are looked at for one: a page must not feel us. */
const deepest = 10;
const mostElements = 10_000;

/** The element around it, out of an open shadow root too. */
export const above = (from: Element): Element | null =>
  from.parentElement ?? (from.getRootNode() as Node & { host?: Element }).host ?? null;

/** The nearest ancestor (or the element itself) that matches, out of open shadow roots too. */
export function up(from: Element, selector: string): Element | null {
  const hit = from.closest(selector);
  const { host } = from.getRootNode() as Node & { host?: Element };
  return hit ?? (host ? up(host, selector) : null);
}

/** Plain query first: most pages hold everything in the light DOM. Only where that gives nothing, open shadow roots are walked. */
function step(root: ParentNode, selector: string): Element[] {
  let found = [...root.querySelectorAll(selector)];
  let roots = [root];
  let left = mostElements;
  for (let depth = 0; depth < deepest && found.length === 0 && roots.length > 0 && left > 0; depth++) {
    const inside = roots.flatMap((each) => [each as Element, ...each.querySelectorAll('*')]);
    left -= inside.length;
    roots = inside.flatMap((element) => element.shadowRoot ?? []);
    found = roots.flatMap((each) => [...each.querySelectorAll(selector)]);
  }
  return found;
}

/** All that a selector finds under a node, step by step. */
export const find = (root: ParentNode, selector: Selector): Element[] =>
  selector.split(' >>> ').reduce<Element[]>((from, part) => [...new Set(from.flatMap((node) => step(node, part)))], [root as Element]);

/**
 * Whether it is drawn at all. Styles alone are asked, never a size: that would force a layout. A `<slot>` has no box of its own
 * (`display: contents`), which is no box to `checkVisibility`: there its surroundings tell.
 */
export function drawn(element: Element): boolean {
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const around = above(element);
  return around !== null && element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents' && drawn(around);
}

export const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text that a person reads there: a field's value, else the text without what only assistive programs read out. */
export function textOf(node: Element, skip: string): string {
  const read = (part: Node): string => {
    if (part.nodeType === 3) return part.nodeValue ?? '';
    if (part !== node && part.nodeType === 1 && (part as Element).matches(skip)) return '';
    return [...((part as Element).shadowRoot ?? part).childNodes].map(read).join('');
  };
  return tidy(node.matches('input,textarea') ? (node as HTMLInputElement).value : read(node));
}
