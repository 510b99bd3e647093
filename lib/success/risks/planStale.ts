import { addDays, daysBetween, hasHappened, type ISODate } from '../dates';
import { defaults } from '../defaults';
import type { EngagementRows } from '../engagementRows';
import type { Risk } from '../risk';

/** The plan is the outcomes, tasks and milestones together; each date in it is a day on which somebody changed it. */
function planDates({ outcomes, tasks, milestones }: EngagementRows): (ISODate | undefined)[] {
  return [
    ...outcomes.flatMap(({ on, confirmedOn }) => [on, confirmedOn]),
    ...tasks.flatMap(({ on, doneOn }) => [on, doneOn]),
    ...milestones.flatMap(({ on, reachedOn }) => [on, reachedOn]),
  ];
}

/** A plan that nobody changed for over 60 days; without a plan there is none to go stale (method, section 5, "Staleness defaults"). */
export function planStaleRisk(rows: EngagementRows, today: ISODate, lastChangeOn?: ISODate): Risk | undefined {
  const dates = planDates(rows);
  const last = [...dates, lastChangeOn]
    .filter((date) => hasHappened(date, today))
    .sort()
    .at(-1);
  if (dates.length === 0 || last === undefined) return undefined;
  const count = daysBetween(last, today);
  if (count <= defaults.planFresh) return undefined;
  return {
    kind: 'planStale',
    mark: 'unknown',
    label: 'risk.planStale',
    reason: { key: 'reason.planStale', params: { count } },
    since: addDays(last, defaults.planFresh + 1),
  };
}
