import { daysBetween, type ISODate } from './dates';
import { atOrPast } from './direction';
import type { OutcomeResult } from './outcomeWord';
import type { Reason } from './reason';
import type { Outcome } from './rows';
import { sayable } from './sayable';

function unknownReason(outcome: Outcome, result: Omit<OutcomeResult, 'reasons'>): Reason {
  const about = outcome.id;
  if (result.why === 'noMeasure') {
    const complete = outcome.from !== undefined && outcome.to !== undefined;
    return { key: complete ? 'reason.sameEnds' : 'reason.noMeasure', about };
  }
  if (result.why === 'undated') return { key: outcome.by === undefined ? 'reason.noTargetDate' : 'reason.noStartDate', about };
  if (result.latest === undefined) return { key: 'reason.noReading', about };
  return { key: 'reason.staleReading', params: { readOn: result.latest.readOn }, about };
}

/** Why an outcome reads as it does (method, "Every word tells the reasons it was computed from"). */
export function outcomeReasons(outcome: Outcome, result: Omit<OutcomeResult, 'reasons'>, today: ISODate): Reason[] {
  const { latest, expected, stale } = result;
  const about = outcome.id;
  if (result.word === 'unknown' || latest === undefined) {
    const why = unknownReason(outcome, result);
    if (!stale) return [why];
    return [why, { key: stale.word === 'behind' ? 'reason.lastBehind' : 'reason.lastOnCourse', params: { lastOn: stale.on }, about }];
  }
  const read = { value: latest.value, readOn: latest.readOn };
  if (result.word === 'reached') return [{ key: 'reason.reached', params: read, about }];
  if (result.word === 'onCourse' && atOrPast(outcome, latest.value)) return [{ key: 'reason.notOwn', params: read, about }];
  if (outcome.to !== undefined && outcome.by !== undefined && daysBetween(outcome.by, today) > 0) {
    return [{ key: 'reason.overdue', params: { ...read, to: outcome.to, byOn: outcome.by }, about }];
  }
  const key = result.word === 'behind' ? 'reason.behind' : 'reason.onCourse';
  return [{ key, params: { ...read, expected: sayable(expected ?? latest.value, outcome) }, about }];
}
