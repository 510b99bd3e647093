import { find } from './dom';
import { adapters } from './registry';
import type { RecordRef } from './types';

/**
 * The few small nodes in which a change may give or take the record's name: `<title>` and what stands around the name now. To be observed
 * with `childList`, `characterData` and `subtree`, and asked for anew after each change, since pages replace them; a look once a second finds
 * what appears elsewhere. Never the whole document.
 */
export function watch(document: Document, ref: RecordRef): Element[] {
  const around = adapters.find(({ crm }) => crm === ref.crm)?.page.watch;
  const title = document.querySelector('head > title');
  return [...(title ? [title] : []), ...(around ? find(document, around) : [])];
}
