const number = new Intl.NumberFormat('en');
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const dayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const longDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const longDayAndYear = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const isDay = (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const dated = (format) => (value) => (isDay(value) ? format.format(Date.parse(value)) : undefined);

/** The ways in which a row's field becomes a text; undefined where the field is not of that kind. */
export const shapes = {
  text: (value) => (typeof value === 'string' ? value : value?.text),
  number: (value) => (typeof value === 'number' ? number.format(value) : undefined),
  day: dated(day),
  dayAndYear: dated(dayAndYear),
  longDay: dated(longDay),
  longDayAndYear: dated(longDayAndYear),
};
