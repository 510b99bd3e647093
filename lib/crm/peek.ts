import type { Adapter } from './adapter';
import { drawn, find, up } from './dom';
import { locateBy, webUrl } from './locate';
import { adapters } from './registry';
import type { RecordRef } from './types';

/** The one link to its own record that a preview shows as the record's name; null where there are none or two. */
export function previewOf({ preview }: Adapter, document: Document): Element | null {
  if (!preview) return null;
  const links = find(document, preview.name).flatMap((name) => {
    const link = up(name, preview.panel) && drawn(name) ? up(name, 'a[href]') : null;
    return link ? [link] : [];
  });
  const [only] = links;
  return only && links.every((link) => link.getAttribute('href') === only.getAttribute('href')) ? only : null;
}

/**
 * The record that a panel shows over another page without touching the URL, where the page itself holds its id; else null.
 * For pages whose URL stands for no record: where it does, that record is the one shown, whatever lies over it.
 */
export function peek(document: Document): RecordRef | null {
  const here = webUrl(document.URL);
  const adapter = here && adapters.find(({ host }) => host?.test(here.hostname));
  const href = adapter && previewOf(adapter, document)?.getAttribute('href');
  const url = href ? webUrl(new URL(href, here).href) : null;
  return adapter && url ? locateBy(adapter, url) : null;
}
