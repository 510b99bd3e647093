/** A calendar day, `2026-06-30`. The only file that counts with dates: a rule counts whole days, never hours (method, "Days"). */
export type ISODate = string;

const dayMs = 86_400_000;

function dayNumber(date: ISODate): number {
  const ms = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new RangeError(`Not an ISO date: ${date}`);
  return ms / dayMs;
}

/**
 * Calendar days from `from` to `to`; negative when `to` comes first (method, "Days").
 * @throws RangeError when either is not an ISO date.
 */
export function daysBetween(from: ISODate, to: ISODate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * The day `days` calendar days after `date` (method, "Days").
 * @throws RangeError when `date` is not an ISO date.
 */
export function addDays(date: ISODate, days: number): ISODate {
  return new Date((dayNumber(date) + days) * dayMs).toISOString().slice(0, 10);
}

/**
 * Today in a time zone (IANA name; the person's own where none is given), for callers at the edge; rules take it as a parameter (method, "Days").
 * @throws RangeError when the zone is unknown.
 */
export function todayIn(zone?: string, at: Date = new Date()): ISODate {
  const format = new Intl.DateTimeFormat('en-US', {
    ...(zone === undefined ? {} : { timeZone: zone }),
    calendar: 'iso8601',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const parts = new Map(format.formatToParts(at).map((part) => [part.type, part.value]));
  return `${(parts.get('year') ?? '').padStart(4, '0')}-${parts.get('month')}-${parts.get('day')}`;
}

/**
 * Whether a dated fact counts on `today`: a date in the future tells nothing yet. One day's grace, since a person who has flown west
 * since writing would otherwise lose it for a day (method, "Days").
 */
export function hasHappened(date: ISODate | undefined, today: ISODate): date is ISODate {
  return date !== undefined && daysBetween(date, today) >= -1;
}
