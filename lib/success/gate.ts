import { daysBetween, hasHappened, type ISODate } from './dates';
import type { Input } from './rows';

export interface Gate {
  readonly open: boolean;
  /** The day the last required input came in, never before the purchase. Set exactly when open. */
  readonly openedOn?: ISODate;
  /** Required inputs that are not in, in their order. */
  readonly missing: readonly Input[];
  /** Since when the oldest missing one has been asked for; absent while the gate is open or none was asked. */
  readonly waitingSince?: ISODate;
  /** Days since then. */
  readonly waitingDays?: number;
}

/** The gate of set 2: open when every required input is in, from the purchase on where none is required (method, section 3, set 2). */
export function gate(inputs: readonly Input[], startedOn: ISODate, today: ISODate): Gate {
  const required = inputs.filter((input) => input.required);
  const missing = required.filter((input) => !hasHappened(input.receivedOn, today));
  if (missing.length === 0) {
    const openedOn = required.reduce((latest, { receivedOn }) => (receivedOn && receivedOn > latest ? receivedOn : latest), startedOn);
    return { open: true, openedOn, missing };
  }
  const waitingSince = missing
    .flatMap(({ askedOn }) => (hasHappened(askedOn, today) ? askedOn : []))
    .sort()
    .at(0);
  if (waitingSince === undefined) return { open: false, missing };
  return { open: false, missing, waitingSince, waitingDays: Math.max(0, daysBetween(waitingSince, today)) };
}
