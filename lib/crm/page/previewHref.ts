import type { Preview } from '../layout';
import { drawn, find, up } from './dom';

/** The name in the one preview on the page, with its link to its record; null where there are none, or two of different records. */
export function previewIn({ panel, name }: Preview, document: Document): { name: Element; href: string } | null {
  // The panels first: on a page without one, which is asked once a second, nothing else is looked for.
  const inside = [...document.querySelectorAll(panel)].flatMap((each) => find(each, name));
  const seen = inside.flatMap((element) => {
    const href = drawn(element) ? up(element, 'a[href]')?.getAttribute('href') : null;
    return href ? [{ name: element, href }] : [];
  });
  const [only] = seen;
  return only && seen.every(({ href }) => href === only.href) ? only : null;
}

/** What a panel that shows a record over another page says of whose it is, for the worker to locate; null where nothing is told. */
export const previewHref = (preview: Preview, document: Document): string | null => previewIn(preview, document)?.href ?? null;
