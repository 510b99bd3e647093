import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, hasHappened, todayIn } from '../../../lib/success/dates';

describe('days', () => {
  it.each([
    ['2025-01-31', '2025-02-01', 1],
    ['2024-02-28', '2024-03-01', 2],
    ['2025-02-28', '2025-03-01', 1],
    ['2025-12-31', '2026-01-01', 1],
    ['2025-03-29', '2025-03-31', 2],
    ['2025-06-20', '2026-06-30', 375],
    ['2025-05-05', '2025-05-05', 0],
    ['2025-05-05', '2025-05-01', -4],
  ])('%s to %s is %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  it.each(['', '2025-13-01', '2025-1-1', 'tomorrow'])('refuses %j', (text) => {
    expect(() => daysBetween(text, '2025-01-01')).toThrow(RangeError);
    expect(() => addDays(text, 1)).toThrow(RangeError);
  });
});

describe('today in a zone', () => {
  const midnight = new Date('2025-06-30T23:30:00Z');
  it.each([
    ['UTC', '2025-06-30'],
    ['Europe/Budapest', '2025-07-01'],
    ['Pacific/Kiritimati', '2025-07-01'],
    ['America/Los_Angeles', '2025-06-30'],
    ['Pacific/Pago_Pago', '2025-06-30'],
  ])('%s', (zone, date) => {
    expect(todayIn(zone, midnight)).toBe(date);
  });

  it('is the person’s own zone where none is named', () => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    expect(todayIn(undefined, midnight)).toBe(todayIn(own, midnight));
  });

  it('refuses an unknown zone', () => {
    expect(() => todayIn('Mars/Base', midnight)).toThrow(RangeError);
  });
});

describe('what has happened', () => {
  it.each([
    ['2025-06-29', true],
    ['2025-06-30', true],
    // Written in Tokyo, read in Los Angeles.
    ['2025-07-01', true],
    ['2025-07-02', false],
  ])('%s by 30 June: %s', (date, happened) => {
    expect(hasHappened(date, '2025-06-30')).toBe(happened);
  });

  it('does not without a date', () => {
    expect(hasHappened(undefined, '2025-06-30')).toBe(false);
  });
});
