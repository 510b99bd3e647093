import { recordKey } from '../crm/recordKey';
import type { RecordRef, RecordSight } from '../crm/types';
import type { PageKind, TabState } from '../messages/protocol';

/** A page's report, with what its address stands for. */
export type Located =
  | { readonly type: 'visit'; readonly url: string; readonly ref: RecordRef | null; readonly page: PageKind }
  | { readonly type: 'sight'; readonly sight: RecordSight }
  | { readonly type: 'unreadable'; readonly ref: RecordRef };

const key = (ref: RecordRef | null): string => (ref ? recordKey(ref) : '');
const originOf = (url: string | null): string => (url === null ? '' : new URL(url).origin);

/**
 * What a tab shows after its page reported. A sight counts for the record that the tab shows now and for no other, however late it comes.
 * Another address of the same record, or of the same kind of page, changes nothing: pages rewrite theirs all the time.
 */
export function afterReport(now: TabState | null, tabId: number, report: Located): TabState | null {
  if (report.type === 'visit') {
    const { url, page, ref } = report;
    const stays = now?.page === page && key(now.ref) === key(ref) && originOf(now.url) === originOf(url);
    return stays ? now : { tabId, url, page, ref, sight: null, reading: ref !== null };
  }
  const of = report.type === 'sight' ? report.sight.ref : report.ref;
  if (!now?.ref || recordKey(now.ref) !== recordKey(of)) return now;
  return report.type === 'sight' ? { ...now, sight: report.sight, reading: false } : { ...now, reading: false };
}
