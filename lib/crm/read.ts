import { layoutOf } from './layoutOf';
import { readBy } from './page/readBy';
import type { RecordRef, RecordSight } from './types';
import { whole } from './whole';

/**
 * What the page shows of a record, now. May be called at any moment: it asks the DOM handed in and nothing else, and remembers nothing.
 *
 * A name that cannot be tied to the id is left out rather than guessed:
 * - `sure`: the name stands in a container that carries the id, or in a link to that id (tab, breadcrumb, preview);
 * - `likely`: no such witness on the page, but heading and document.title agree, and no second record is on screen. Pages keep the old
 *   heading, and sometimes the old title, for a while after the URL has changed: `settle` decides when a likely name may be believed;
 * - `none`: no name, and then no field of the record either.
 */
export function read(document: Document, ref: RecordRef): RecordSight {
  const layout = layoutOf(ref);
  return layout ? whole(readBy(layout, document, ref)) : { ref, confidence: 'none', hit: '' };
}
