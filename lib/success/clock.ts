import { daysBetween, type ISODate } from './dates';
import type { Gate } from './gate';
import type { Input } from './rows';

/** Days since the purchase, split by whose they were; the two parts add up to the total. */
export interface Clock {
  readonly theirs: number;
  readonly ours: number;
  readonly total: number;
}

/**
 * Until the gate opens a day is theirs while a required input is asked and missing, ours otherwise; afterwards every day is ours. An input that
 * the gate does not wait for never makes a day theirs (method, "Clocks").
 */
export function clock(inputs: readonly Input[], startedOn: ISODate, gate: Gate, today: ISODate): Clock {
  const total = Math.max(0, daysBetween(startedOn, today));
  const end = Math.min(total, gate.openedOn === undefined ? total : daysBetween(startedOn, gate.openedOn));
  const waits = inputs
    .filter((input) => input.required)
    .flatMap(({ askedOn, receivedOn }) => {
      if (askedOn === undefined) return [];
      const until = receivedOn === undefined ? end : Math.min(end, daysBetween(startedOn, receivedOn));
      return [{ from: Math.max(0, daysBetween(startedOn, askedOn)), until }];
    })
    .sort((a, b) => a.from - b.from);
  let theirs = 0;
  let counted = 0;
  for (const { from, until } of waits) {
    theirs += Math.max(0, until - Math.max(from, counted));
    counted = Math.max(counted, until);
  }
  return { theirs, ours: total - theirs, total };
}
