import { addDays, daysBetween, type ISODate } from './dates';
import { defaults } from './defaults';
import { atOrPast, direction } from './direction';
import { expectedValue } from './expectedValue';
import { latestReading } from './latestReading';
import { outcomeReasons } from './outcomeReasons';
import type { Reason } from './reason';
import type { Outcome, Reading } from './rows';

export type OutcomeWord = 'reached' | 'onCourse' | 'behind' | 'unknown';
/** What is missing where the word is unknown. */
type OutcomeUnknown = 'noMeasure' | 'undated' | 'unread' | 'stale';

export interface OutcomeResult {
  readonly word: OutcomeWord;
  readonly reasons: readonly Reason[];
  /** Set exactly when the word is unknown. */
  readonly why?: OutcomeUnknown;
  /** The reading that decided: the customer's own where reached, else the latest. */
  readonly latest?: Reading;
  /** Expected today, in the outcome's unit. */
  readonly expected?: number;
  /** The word before the reading went stale, and the last day on which it stood. */
  readonly stale?: { readonly word: 'onCourse' | 'behind'; readonly on: ISODate };
}

/** Behind by more than 10 % of |B − A|; after the date anything short of B is behind. */
function isBehind(outcome: Outcome, value: number, today: ISODate): boolean {
  const expected = expectedValue(outcome, today);
  if (expected === undefined || outcome.from === undefined || outcome.to === undefined || outcome.by === undefined) return false;
  if (daysBetween(outcome.by, today) > 0) return !atOrPast(outcome, value);
  const span = Math.abs(outcome.to - outcome.from);
  // Exactly 10 % is on course; without the hair's breadth binary fractions would decide that at random.
  return (expected - value) * (direction(outcome) ?? 0) > span * (defaults.lag + 1e-9);
}

function unknownFor(outcome: Outcome, latest: Reading | undefined, today: ISODate): OutcomeUnknown | undefined {
  if (direction(outcome) === undefined) return 'noMeasure';
  if (outcome.fromOn === undefined || outcome.by === undefined) return 'undated';
  if (latest === undefined) return 'unread';
  return daysBetween(latest.readOn, today) > defaults.readingFresh ? 'stale' : undefined;
}

function decide(outcome: Outcome, readings: readonly Reading[], today: ISODate): Omit<OutcomeResult, 'reasons'> {
  const own = latestReading(outcome, readings, today, 'own');
  const expected = expectedValue(outcome, today);
  const known = expected === undefined ? {} : { expected };
  if (own && atOrPast(outcome, own.value)) return { word: 'reached', latest: own, ...known };

  const latest = latestReading(outcome, readings, today);
  const seen = { ...known, ...(latest ? { latest } : {}) };
  const why = unknownFor(outcome, latest, today);
  if (latest === undefined) return { word: 'unknown', why: why ?? 'unread', ...seen };
  if (why === 'stale') {
    const on = addDays(latest.readOn, defaults.readingFresh);
    return { word: 'unknown', why, stale: { word: isBehind(outcome, latest.value, on) ? 'behind' : 'onCourse', on }, ...seen };
  }
  if (why) return { word: 'unknown', why, ...seen };
  return { word: isBehind(outcome, latest.value, today) ? 'behind' : 'onCourse', ...seen };
}

/** The word of one Required Outcome on `today`, with its reasons (method, "RO word of one outcome"). */
export function outcomeWord(outcome: Outcome, readings: readonly Reading[], today: ISODate): OutcomeResult {
  const result = decide(outcome, readings, today);
  return { ...result, reasons: outcomeReasons(outcome, result, today) };
}
