import { daysBetween, type ISODate } from './dates';
import type { Outcome } from './rows';

/**
 * What the measure should show on `today`, in the outcome's unit: on the straight line from A to B, A before it starts, B once `by` has come.
 * Undefined while A, B or one of their dates is missing (method, "Expected value").
 */
export function expectedValue(outcome: Outcome, today: ISODate): number | undefined {
  const { from, to, fromOn, by } = outcome;
  if (from === undefined || to === undefined || fromOn === undefined || by === undefined) return undefined;
  if (daysBetween(by, today) >= 0) return to;
  const elapsed = daysBetween(fromOn, today);
  if (elapsed <= 0) return from;
  const share = elapsed / daysBetween(fromOn, by);
  // Weighted rather than A + (B − A) × share, which overflows for very large ends.
  return Math.min(Math.max(from * (1 - share) + to * share, Math.min(from, to)), Math.max(from, to));
}
