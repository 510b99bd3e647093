import type { ISODate } from './dates';
import { direction } from './direction';
import { expectedValue } from './expectedValue';
import { latestReading } from './latestReading';
import type { Outcome, Reading } from './rows';

/** The line from A to B; places on it are 0 at A, 1 at B, held between. */
export interface Track {
  readonly from: number;
  readonly to: number;
  readonly now?: number;
  readonly nowAt?: number;
  readonly expected?: number;
  readonly expectedAt?: number;
  /** The reading that `now` comes from. */
  readonly reading?: Reading;
}

/** What the track draws: the latest reading of any source, however old, and what is expected today. Undefined without an A and a B that differ (method, section 1 and "Expected value"). */
export function track(outcome: Outcome, readings: readonly Reading[], today: ISODate): Track | undefined {
  const { from, to } = outcome;
  if (from === undefined || to === undefined || direction(outcome) === undefined) return undefined;
  const place = (value: number) => Math.min(1, Math.max(0, (value - from) / (to - from)));
  const reading = latestReading(outcome, readings, today);
  const expected = expectedValue(outcome, today);
  return {
    from,
    to,
    ...(reading ? { reading, now: reading.value, nowAt: place(reading.value) } : {}),
    ...(expected === undefined ? {} : { expected, expectedAt: place(expected) }),
  };
}
