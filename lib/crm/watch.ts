import { layoutOf } from './layoutOf';
import { watchBy } from './page/watchBy';
import type { RecordRef } from './types';

/**
 * The few small nodes in which a change may give or take the record's name: `<title>` and what stands around the name now. To be observed
 * with `childList`, `characterData` and `subtree`, and asked for anew after each change, since pages replace them; a look once a second finds
 * what appears elsewhere. Never the whole document.
 */
export const watch = (document: Document, ref: RecordRef): Element[] => watchBy(layoutOf(ref), document);
