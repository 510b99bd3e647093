import { daysBetween, hasHappened, type ISODate } from './dates';
import type { EngagementRows } from './engagementRows';
import type { Task } from './rows';

/** The day on which a task with this mark was first done (method, section 3, sets 4 and 5). */
function markedOn(tasks: readonly Task[], mark: NonNullable<Task['marks']>, today: ISODate): ISODate | undefined {
  return tasks
    .flatMap(({ marks, doneOn }) => (marks === mark && hasHappened(doneOn, today) ? doneOn : []))
    .sort()
    .at(0);
}

/** Days from purchase to first use; negative when it came during the trial (method, section 5, "Time to X"). */
export function timeToFirstUse(tasks: readonly Task[], startedOn: ISODate, today: ISODate): number | undefined {
  const on = markedOn(tasks, 'firstUse', today);
  return on === undefined ? undefined : daysBetween(startedOn, on);
}

/** Whether anything recorded says that the product was used: a use that was ticked, or a reading taken from use (method, "Sold and never used"). */
export function everUsed(rows: Pick<EngagementRows, 'tasks' | 'readings'>, today: ISODate): boolean {
  const ticked = rows.tasks.some(({ marks, doneOn }) => marks !== undefined && hasHappened(doneOn, today));
  return ticked || rows.readings.some(({ source, value, readOn }) => source === 'use' && value > 0 && hasHappened(readOn, today));
}
