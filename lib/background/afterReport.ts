import { recordKey } from '../crm/recordKey';
import type { PageReport, TabState } from '../messages/protocol';

/** A tab of which only the address is known, or not even that. */
export const unseen = (tabId: number, url: string | null): TabState => ({
  tabId,
  url,
  page: 'unseen',
  ref: null,
  sight: null,
  reading: false,
});

/**
 * What a tab shows after its page reported. A sight counts for the record that the tab shows now and for no other, however late it comes;
 * a page that reports the same record anew, as it does when the worker was stopped, keeps what was read of it.
 */
export function afterReport(now: TabState | null, tabId: number, report: PageReport): TabState | null {
  if (report.type === 'visit') {
    const { url, page, ref } = report;
    const sight = ref && now?.sight && recordKey(now.sight.ref) === recordKey(ref) ? now.sight : null;
    return { tabId, url, page, ref, sight, reading: ref !== null && sight === null };
  }
  const of = report.type === 'sight' ? report.sight.ref : report.ref;
  if (!now?.ref || recordKey(now.ref) !== recordKey(of)) return now;
  return report.type === 'sight' ? { ...now, sight: report.sight, reading: false } : { ...now, reading: false };
}
