import { type ISODate, todayIn } from '../success/dates';

/** The instant, for order, and the date in the person's own zone, for the rules. */
export function now(): { readonly at: string; readonly on: ISODate } {
  const date = new Date();
  return { at: date.toISOString(), on: todayIn(undefined, date) };
}
