import { daysBetween, type ISODate } from './dates';
import type { Milestone } from './rows';
import { waitingFor } from './waitingFor';

export interface NextMilestone {
  readonly milestone: Milestone;
  /** Days past its date; absent when it is not late. */
  readonly lateDays?: number;
  /** Days until its date, 0 today; absent when it is late or has no date. */
  readonly inDays?: number;
}

function isBefore(a: Milestone, b: Milestone): boolean {
  if (a.dueOn !== b.dueOn) return a.dueOn !== undefined && (b.dueOn === undefined || a.dueOn < b.dueOn);
  return a.order === b.order ? a.id < b.id : a.order < b.order;
}

/**
 * The earliest unreached milestone by date whose prerequisites are reached, so overdue ones first; undated ones last, in the order of
 * the path. Undefined when none is left or all that are left wait for another (method, "Next milestone").
 */
export function nextMilestone(milestones: readonly Milestone[], today: ISODate): NextMilestone | undefined {
  let next: Milestone | undefined;
  for (const milestone of milestones) {
    if (milestone.reachedOn !== undefined || waitingFor(milestone, milestones).length > 0) continue;
    if (next === undefined || isBefore(milestone, next)) next = milestone;
  }
  if (next === undefined) return undefined;
  if (next.dueOn === undefined) return { milestone: next };
  const days = daysBetween(today, next.dueOn);
  return days < 0 ? { milestone: next, lateDays: -days } : { milestone: next, inDays: days };
}
