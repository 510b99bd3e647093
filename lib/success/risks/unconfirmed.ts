import { addDays, daysBetween, hasHappened, type ISODate } from '../dates';
import { defaults } from '../defaults';
import type { EngagementRows } from '../engagementRows';
import type { Risk } from '../risk';

/** An outcome that they never confirmed, or not within 180 days; the oldest speaks (method, section 5, "Staleness defaults"). */
export function unconfirmedRisk(rows: EngagementRows, today: ISODate): Risk | undefined {
  const base = { kind: 'unconfirmed', mark: 'unknown', label: 'risk.unconfirmed' } as const;
  const never = rows.outcomes.find((outcome) => !hasHappened(outcome.confirmedOn, today));
  if (never) return { ...base, reason: { key: 'reason.neverConfirmed', about: never.id } };
  const [oldest] = rows.outcomes.flatMap(({ id, confirmedOn }) => (confirmedOn ? [{ id, confirmedOn }] : [])).sort(byConfirmation);
  if (oldest === undefined) return undefined;
  const count = daysBetween(oldest.confirmedOn, today);
  if (count <= defaults.outcomeFresh) return undefined;
  return {
    ...base,
    reason: { key: 'reason.confirmedLongAgo', params: { count, limit: defaults.outcomeFresh }, about: oldest.id },
    since: addDays(oldest.confirmedOn, defaults.outcomeFresh + 1),
  };
}

const byConfirmation = (a: { confirmedOn: ISODate }, b: { confirmedOn: ISODate }) => (a.confirmedOn < b.confirmedOn ? -1 : 1);
