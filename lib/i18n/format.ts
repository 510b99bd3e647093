import type { Locale, Translate } from './index';

/** The region whose habits each language is written with: "20 Dec" rather than "Dec 20", Portuguese as in Brazil. */
const tags: Record<Locale, string> = { en: 'en-GB', es: 'es', pt: 'pt-BR', it: 'it', hu: 'hu' };

const made = new Map<string, unknown>();
/** Making an Intl object costs more than using it a hundred times. */
function once<T>(key: string, make: () => T): T {
  const found = made.get(key) as T | undefined;
  if (found !== undefined) return found;
  const value = make();
  made.set(key, value);
  return value;
}

/** An ISO date for people: "20 Dec", with the year where it is not the year of `today`; the text itself where it is no date. */
export function formatDate(iso: string, locale: Locale, today: string): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  const withYear = iso.slice(0, 4) !== today.slice(0, 4);
  return once(`date ${locale} ${withYear}`, () => {
    const year = withYear ? ({ year: 'numeric' } as const) : {};
    return new Intl.DateTimeFormat(tags[locale], { day: 'numeric', month: 'short', ...year, timeZone: 'UTC' });
  }).format(date);
}

/** The hour and minute of an instant in the person's own zone: "14:02". */
export function formatTime(at: string | Date, locale: Locale): string {
  return once(`time ${locale}`, () => new Intl.DateTimeFormat(tags[locale], { hour: '2-digit', minute: '2-digit' })).format(new Date(at));
}

/** A number in the digits and marks of the language, at most `decimals` of them after the mark. */
export function formatNumber(value: number, locale: Locale, decimals = 2): string {
  return once(`number ${locale} ${decimals}`, () => new Intl.NumberFormat(tags[locale], { maximumFractionDigits: decimals })).format(value);
}

/** A number as it stands in a field while it is edited: no marks between thousands, so that reading it back gives the same number. */
export function numberForField(value: number, locale: Locale): string {
  return once(`field ${locale}`, () => new Intl.NumberFormat(tags[locale], { maximumFractionDigits: 15, useGrouping: false })).format(
    value,
  );
}

/** A size in bytes: "1.2 MB". */
export function formatBytes(bytes: number, locale: Locale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  return once(`bytes ${locale} ${step}`, () => {
    const unit = units[step] ?? 'byte';
    return new Intl.NumberFormat(tags[locale], { style: 'unit', unit, unitDisplay: step ? 'short' : 'long', maximumFractionDigits: 1 });
  }).format(bytes / 1000 ** step);
}

/** When something is due, counted in days from today: "in 26 days", "today", "12 d late". */
export function relativeDays(days: number, t: Translate): string {
  if (days === 0) return t('format.today');
  return days > 0 ? t('format.in_days', { count: days }) : t('format.days_late', { count: -days });
}

/** How long ago something was: "today", "4 d ago". */
export function daysAgo(days: number, t: Translate): string {
  return days <= 0 ? t('format.today') : t('format.days_ago', { count: days });
}
