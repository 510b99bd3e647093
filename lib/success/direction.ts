import type { Outcome } from './rows';

/** 1 where more is better, -1 where less is; undefined while A and B do not tell (method, "Expected value": B < A works the same). */
export function direction(outcome: Outcome): 1 | -1 | undefined {
  if (outcome.from === undefined || outcome.to === undefined || outcome.from === outcome.to) return undefined;
  return outcome.to > outcome.from ? 1 : -1;
}

/** Whether a value is at or past B. Without a direction only B itself is (method, "RO word of one outcome"). */
export function atOrPast(outcome: Outcome, value: number): boolean {
  if (outcome.to === undefined) return false;
  return value === outcome.to || (value - outcome.to) * (direction(outcome) ?? 0) > 0;
}
