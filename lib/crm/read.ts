import type { Adapter } from './adapter';
import { up } from './dom';
import { fieldsIn } from './fields';
import { carries, headingOf, textIn } from './heading';
import { previewOf } from './peek';
import { adapters } from './registry';
import type { RecordRef, RecordSight } from './types';

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
  const adapter = adapters.find(({ crm }) => crm === ref.crm);
  return (adapter && readBy(adapter, document, ref)) ?? { ref, confidence: 'none', hit: '' };
}

function readBy(adapter: Adapter, document: Document, ref: RecordRef): RecordSight | null {
  const heading = headingOf(adapter, document, ref);
  if (heading) {
    const { name, hit, confidence, scope } = heading;
    return { ref, name, ...fieldsIn(adapter, scope, ref.kind), confidence, hit };
  }
  const preview = previewOf(adapter, document);
  if (!preview || !carries(adapter, preview.getAttribute('href'), ref)) return null;
  const panel = up(preview, adapter.preview?.panel ?? '');
  return panel && { ref, name: textIn(adapter, preview), confidence: 'sure', hit: 'preview' };
}
