import { describe, expect, it } from 'vitest';
import { formatBytes, formatDate, formatNumber, numberForField, relativeDays } from '../../../lib/i18n/format';
import { locales, translations } from '../../../lib/i18n/index';
import { parseNumber } from '../../../lib/i18n/parseNumber';

const today = '2025-11-24';

describe('formatDate', () => {
  it('names the year only where it is another one', () => {
    expect(formatDate('2025-12-20', 'en', today)).toBe('20 Dec');
    expect(formatDate('2026-06-30', 'en', today)).toBe('30 Jun 2026');
    expect(formatDate('2025-12-20', 'hu', today)).toBe('dec. 20.');
  });
  it('shows what is no date as it stands', () => expect(formatDate('soon', 'en', today)).toBe('soon'));
  it('does not slip a day in any zone', () => expect(formatDate('2025-01-01', 'en', today)).toBe('1 Jan'));
});

describe('formatNumber', () => {
  it.each([
    ['en', '1,010.5'],
    ['es', '1010,5'],
    ['pt', '1.010,5'],
    ['it', '1010,5'],
    ['hu', '1010,5'],
  ] as const)('writes 1010.5 as %s does', (locale, text) => expect(formatNumber(1010.5, locale)).toBe(text));
  it('writes bytes with a unit', () => expect(formatBytes(1_234_567, 'en')).toBe('1.2 MB'));
});

describe('relativeDays', () => {
  it('counts ahead and behind', async () => {
    const t = await translations('en');
    expect([26, 1, 0, -12].map((days) => relativeDays(days, t))).toEqual(['in 26 days', 'tomorrow', 'today', '12 d late']);
  });
});

describe('parseNumber', () => {
  it.each([
    ['420', 420],
    ['2,5', 2.5],
    ['2.5', 2.5],
    ['−3', -3],
    ['1 250', 1250],
    ['1\u202f250,75', 1250.75],
    ["1'250.5", 1250.5],
    ['1,250.75', 1250.75],
    ['1.250,75', 1250.75],
    ['1,250,000', 1250000],
    ['0,125', 0.125],
    ['1250.125', 1250.125],
    ['４２０', 420],
    [',5', 0.5],
  ])('reads %s', (text, value) => expect(parseNumber(text)).toEqual({ ok: true, value }));

  it.each(['1,250', '1.250'])('asks about %s', (text) =>
    expect(parseNumber(text)).toEqual({ ok: false, why: 'ambiguous', whole: 1250, part: 1.25 }),
  );

  it.each([
    ['', 'empty'],
    ['  ', 'empty'],
    ['many', 'notANumber'],
    ['1e5', 'notANumber'],
    ['1,25,0', 'notANumber'],
    ['12,5.5.5', 'notANumber'],
    ['9'.repeat(400), 'tooLarge'],
  ])('refuses %j', (text, why) => expect(parseNumber(text)).toEqual({ ok: false, why }));

  it('reads back what a field shows, in every language', () => {
    for (const locale of locales) {
      for (const value of [0, 1250, -1250.5, 1250000, 0.125, 12.5]) {
        expect(parseNumber(numberForField(value, locale))).toEqual({ ok: true, value });
      }
    }
  });
});
