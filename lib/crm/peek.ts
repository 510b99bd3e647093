import type { Adapter } from './adapter';
import type { Preview } from './layout';
import { lists, locateBy, webUrl } from './locate';
import { previewHref } from './page/previewHref';
import { adapters } from './registry';
import type { RecordRef } from './types';

const previewer = (url: URL): Adapter | undefined => adapters.find((adapter) => adapter.page.preview && lists(adapter, url));

/** What the panels look like in which a page may show a record over itself; null where its CRM has none. */
export function previewAt(url: string): Preview | null {
  const here = webUrl(url);
  return (here && previewer(here)?.page.preview) ?? null;
}

/** The record that a preview's link on the page at `url` stands for, or null. Pure. @param href as the page writes it */
export function locatePreview(url: string, href: string): RecordRef | null {
  const here = webUrl(url);
  const adapter = here && previewer(here);
  const to = here && URL.canParse(href, here) ? webUrl(new URL(href, here).href) : null;
  return adapter && to ? locateBy(adapter, to) : null;
}

/**
 * The record that a panel shows over another page without touching the URL, where the page itself holds its id; else null.
 * For pages whose URL stands for no record: where it does, that record is the one shown, whatever lies over it.
 */
export function peek(document: Document): RecordRef | null {
  const preview = previewAt(document.URL);
  const href = preview && previewHref(preview, document);
  return href ? locatePreview(document.URL, href) : null;
}
