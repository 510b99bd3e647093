import type { Layout } from '../layout';
import { find } from './dom';

/** `watch` by a layout; without one, the title alone. */
export function watchBy(layout: Layout | null, document: Document): Element[] {
  const title = document.querySelector('head > title');
  return [...(title ? [title] : []), ...(layout ? find(document, layout.watch) : [])];
}
