import type { Layout } from '../layout';
import type { RecordRef, RecordSight } from '../types';
import { fieldsIn } from './fields';
import { carries, headingOf, textIn } from './heading';
import { previewIn } from './previewHref';

/** `read` by a layout. The parent's id is left as the page writes it. */
export function readBy(layout: Layout, document: Document, ref: RecordRef): RecordSight {
  const heading = headingOf(layout, document, ref);
  if (heading) {
    const { name, hit, confidence, scope } = heading;
    return { ref, name, ...fieldsIn(layout, scope, ref.kind), confidence, hit };
  }
  const preview = layout.preview && previewIn(layout.preview, document);
  return preview && carries(layout, preview.href, ref)
    ? { ref, name: textIn(layout, preview.name), confidence: 'sure', hit: 'preview' }
    : { ref, confidence: 'none', hit: '' };
}
