import { layoutOf } from '../crm/layoutOf';
import { locate } from '../crm/locate';
import { pageKind } from '../crm/pageKind';
import { locatePreview, previewAt } from '../crm/peek';
import type { RecordRef } from '../crm/types';
import { whole } from '../crm/whole';
import type { PageAnswer, PageReport, Place } from '../messages/protocol';
import type { Located } from './afterReport';

/** The record that the address stands for, else the one in a panel over a page that stands for none. */
const recordAt = ({ url, preview }: Place): RecordRef | null => locate(url) ?? (preview === undefined ? null : locatePreview(url, preview));

const same = (a: RecordRef, b: RecordRef): boolean =>
  (['crm', 'tenant', 'kind', 'id', 'url'] as const).every((name) => a[name] === b[name]);

/** What a page is told of the place it reported: whose record it shows, and how that CRM's pages are read. Nothing is waited for. */
export function answerTo({ url, preview }: Place): PageAnswer {
  const place = preview === undefined ? { url } : { url, preview };
  const ref = recordAt(place);
  const layout = ref && layoutOf(ref);
  return { type: 'read', ...place, record: ref && layout ? { ref, layout } : null, panels: locate(url) ? null : previewAt(url) };
}

/**
 * A report with what its place stands for. Null for what is told of another record than the place's: the page was given that one, by this very
 * rule, and may speak of no other.
 */
export function located(report: PageReport): Located | null {
  const ref = recordAt(report);
  if (report.type === 'visit') return { type: 'visit', url: report.url, ref, page: ref ? 'record' : pageKind(report.url) };
  const told = report.type === 'sight' ? report.sight.ref : report.ref;
  if (!ref || !same(told, ref)) return null;
  return report.type === 'sight' ? { type: 'sight', sight: whole(report.sight) } : { type: 'unreadable', ref };
}
