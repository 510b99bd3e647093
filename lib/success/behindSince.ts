import { addDays, daysBetween, type ISODate } from './dates';
import { latestReading } from './latestReading';
import { outcomeWord } from './outcomeWord';
import type { Outcome, Reading } from './rows';

/**
 * The first day of the unbroken time, up to `today`, in which the outcome reads behind; `today` must be such a day
 * (method, "risks, each with its reason and date").
 */
export function behindSince(outcome: Outcome, readings: readonly Reading[], today: ISODate): ISODate {
  // A reading counts from its own day on here, so that the past is not told with the future's figures.
  const asOf = (day: ISODate) => readings.filter((reading) => reading.readOn <= day);
  const behindOn = (day: ISODate) => outcomeWord(outcome, asOf(day), day).word === 'behind';
  let since = today;
  for (;;) {
    const latest = latestReading(outcome, asOf(since), since);
    if (latest === undefined) return since;
    // Under one reading the expected value only moves on: once behind, behind until the next reading.
    let never = -1;
    let always = daysBetween(latest.readOn, since);
    while (always - never > 1) {
      const middle = Math.floor((never + always) / 2);
      if (behindOn(addDays(latest.readOn, middle))) always = middle;
      else never = middle;
    }
    since = addDays(latest.readOn, always);
    const before = addDays(since, -1);
    if (always > 0 || !behindOn(before)) return since;
    since = before;
  }
}
