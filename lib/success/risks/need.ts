import type { Risk } from '../risk';
import type { Engagement } from '../rows';

/** Whether they need it: never asked, or only nice to have (method, section 3, set 6). */
export function needRisk({ need, needOn }: Engagement): Risk | undefined {
  if (need === undefined) return { kind: 'need', mark: 'unknown', label: 'risk.needUnknown', reason: { key: 'reason.needNeverAsked' } };
  if (need !== 'nice') return undefined;
  const since = needOn === undefined ? {} : { since: needOn };
  return { kind: 'need', mark: 'gap', label: 'risk.needNice', reason: { key: 'reason.needNice' }, ...since };
}
