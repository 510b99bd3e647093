import { hasHappened, type ISODate } from './dates';
import type { Outcome, Reading } from './rows';

function isLater(a: Reading, b: Reading): boolean {
  if (a.readOn !== b.readOn) return a.readOn > b.readOn;
  // Read on one day: the one written last.
  if (a.at !== b.at) return a.at > b.at;
  return a.id > b.id;
}

/**
 * The outcome's latest reading on `today`, of one source or of any; the order in which they were entered does not matter
 * (method, "RO word of one outcome").
 */
export function latestReading(
  outcome: Outcome,
  readings: readonly Reading[],
  today: ISODate,
  source?: Reading['source'],
): Reading | undefined {
  let latest: Reading | undefined;
  for (const reading of readings) {
    if (reading.outcomeId !== outcome.id || (source !== undefined && reading.source !== source)) continue;
    if (hasHappened(reading.readOn, today) && (latest === undefined || isLater(reading, latest))) latest = reading;
  }
  return latest;
}
