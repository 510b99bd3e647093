import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/success/dates';
import { expectedValue } from '../../../lib/success/expectedValue';
import type { Outcome } from '../../../lib/success/rows';
import { anOutcome, without } from './make';

describe('expected value', () => {
  it.each([
    ['before A', '2024-12-01', 100],
    ['on A’s day', '2025-01-01', 100],
    ['a day later', '2025-01-02', 101],
    ['halfway', '2025-02-20', 150],
    ['the day before B', '2025-04-10', 199],
    ['on B’s day', '2025-04-11', 200],
    ['the day after B', '2025-04-12', 200],
    ['a year after B', '2026-04-11', 200],
  ])('%s', (_, today, value) => {
    expect(expectedValue(anOutcome(), today)).toBeCloseTo(value, 9);
  });

  it('falls where less is better', () => {
    expect(expectedValue(anOutcome({ from: 200, to: 100 }), '2025-02-20')).toBe(150);
  });

  it('stays where A and B are the same', () => {
    expect(expectedValue(anOutcome({ from: 7, to: 7 }), '2025-02-20')).toBe(7);
  });

  it('runs over a leap day', () => {
    expect(expectedValue(anOutcome({ fromOn: '2024-02-28', by: '2024-03-02', from: 0, to: 3 }), '2024-02-29')).toBeCloseTo(1, 9);
  });

  it.each([
    ['the last one counts', '2025-01-01', '2025-01-01', '2025-01-01', 200],
    ['B before A, today before both', '2025-03-01', '2025-02-01', '2025-01-15', 100],
    ['B before A, today between', '2025-03-01', '2025-02-01', '2025-02-15', 200],
  ])('dates out of order: %s', (_, fromOn, by, today, value) => {
    expect(expectedValue(anOutcome({ fromOn, by }), today)).toBe(value);
  });

  it.each(['from', 'to', 'fromOn', 'by'] as const)('is unknown without %s', (key) => {
    expect(expectedValue(without(anOutcome(), key) as Outcome, '2025-02-20')).toBeUndefined();
  });

  it('is the look’s example: 280 expected today', () => {
    const outcome = anOutcome({ from: 180, fromOn: '2025-06-20', to: 420, by: '2026-06-30' });
    expect(Math.round(expectedValue(outcome, '2025-11-24') ?? 0)).toBe(280);
  });

  it('stays between A and B and never turns back', () => {
    const value = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(value, value, fc.integer({ min: -50, max: 800 }), fc.integer({ min: -50, max: 900 }), (from, to, length, day) => {
        const outcome = anOutcome({ from, to, by: addDays('2025-01-01', length) });
        const now = expectedValue(outcome, addDays('2025-01-01', day)) ?? Number.NaN;
        const later = expectedValue(outcome, addDays('2025-01-01', day + 1)) ?? Number.NaN;
        expect(now).toBeGreaterThanOrEqual(Math.min(from, to));
        expect(now).toBeLessThanOrEqual(Math.max(from, to));
        const slack = Math.max(Math.abs(from), Math.abs(to)) * 1e-12;
        expect(from <= to ? later >= now - slack : later <= now + slack).toBe(true);
      }),
    );
  });
});
