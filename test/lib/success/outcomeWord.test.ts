import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/success/dates';
import { outcomeWord } from '../../../lib/success/outcomeWord';
import type { Outcome, Reading } from '../../../lib/success/rows';
import { anOutcome, aReading, uid, without } from './make';

const word = (readings: Reading[], today: string, over: Partial<Outcome> = {}) => outcomeWord(anOutcome(over), readings, today).word;
const less = { from: 200, to: 100 };

describe('reached', () => {
  it.each([
    ['at B', 200, 'reached'],
    ['past B', 240, 'reached'],
    ['a hair short of B', 199.999, 'onCourse'],
  ])('%s', (_, value, expected) => {
    expect(word([aReading(value, '2025-04-10')], '2025-04-11')).toBe(expected);
  });

  it.each([
    ['at B', 100, 'reached'],
    ['below B', 60, 'reached'],
    ['above B', 101, 'onCourse'],
  ])('less is better: %s', (_, value, expected) => {
    expect(word([aReading(value, '2025-04-10')], '2025-04-11', less)).toBe(expected);
  });

  it.each(['use', 'assessment'] as const)('is never told by %s', (source) => {
    expect(word([aReading(240, '2025-04-10', { source })], '2025-04-11')).toBe('onCourse');
  });

  it('ends with a newer own reading short of B', () => {
    const readings = [aReading(210, '2025-03-01'), aReading(120, '2025-03-20')];
    expect(word(readings, '2025-03-10')).toBe('reached');
    expect(word(readings, '2025-03-20')).toBe('behind');
  });

  it.each(['use', 'assessment'] as const)('stands against a newer reading from %s', (source) => {
    expect(word([aReading(210, '2025-03-01'), aReading(120, '2025-03-20', { source })], '2025-03-20')).toBe('reached');
  });

  it('stands however old its reading is, and tells its date', () => {
    const result = outcomeWord(anOutcome(), [aReading(210, '2025-03-01')], '2027-03-01');
    expect(result.word).toBe('reached');
    expect(result.reasons).toEqual([{ key: 'reason.reached', params: { value: 210, readOn: '2025-03-01' }, about: uid(10) }]);
    expect(result.latest?.readOn).toBe('2025-03-01');
  });

  it('of two on one day the one written last decides, whatever order they come in', () => {
    const morning = aReading(210, '2025-03-01', { at: '2025-03-01T08:00:00.000Z' });
    const evening = aReading(150, '2025-03-01', { at: '2025-03-01T20:00:00.000Z' });
    expect(word([morning, evening], '2025-03-01')).toBe('onCourse');
    expect(word([evening, morning], '2025-03-01')).toBe('onCourse');
  });

  it('a reading from the future tells nothing', () => {
    expect(word([aReading(150, '2025-02-20'), aReading(210, '2025-03-01')], '2025-02-20')).toBe('onCourse');
  });

  it('another outcome’s reading tells nothing', () => {
    expect(word([aReading(210, '2025-02-20', { outcomeId: uid(11) })], '2025-02-20')).toBe('unknown');
  });

  it('counts without a date to measure by', () => {
    const undated = without(anOutcome(), 'by', 'fromOn') as Outcome;
    expect(outcomeWord(undated, [aReading(200, '2025-02-20')], '2025-02-20').word).toBe('reached');
  });
});

describe('behind and on course', () => {
  // Expected 150 on 20 February; 10 % of the way is 10.
  it.each([
    ['exactly 10 % behind', 140, 'onCourse'],
    ['more than 10 % behind', 139.99, 'behind'],
    ['as expected', 150, 'onCourse'],
    ['ahead', 180, 'onCourse'],
    ['worse than A', 80, 'behind'],
  ])('%s', (_, value, expected) => {
    expect(word([aReading(value, '2025-02-20')], '2025-02-20')).toBe(expected);
  });

  it.each([
    ['exactly 10 % behind', 160, 'onCourse'],
    ['more than 10 % behind', 160.01, 'behind'],
    ['ahead', 120, 'onCourse'],
    ['worse than A', 230, 'behind'],
  ])('less is better: %s', (_, value, expected) => {
    expect(word([aReading(value, '2025-02-20')], '2025-02-20', less)).toBe(expected);
  });

  it('binary fractions do not decide exactly 10 %', () => {
    // 0.8 − 0.7 is a little more than 0.1 to a computer.
    expect(word([aReading(0.7, '2025-03-22')], '2025-03-22', { from: 0, to: 1 })).toBe('onCourse');
    expect(word([aReading(0.699, '2025-03-22')], '2025-03-22', { from: 0, to: 1 })).toBe('behind');
  });

  it('on B’s day 10 % still counts, the day after anything short is behind', () => {
    const readings = [aReading(195, '2025-04-11')];
    expect(word(readings, '2025-04-11')).toBe('onCourse');
    expect(word(readings, '2025-04-12')).toBe('behind');
    expect(word([aReading(199.9999, '2025-04-12')], '2025-04-12')).toBe('behind');
    expect(word([aReading(100.0001, '2025-04-12')], '2025-04-12', less)).toBe('behind');
  });

  it('after B’s day a figure at B that isn’t theirs is neither behind nor reached', () => {
    const result = outcomeWord(anOutcome(), [aReading(200, '2025-04-20', { source: 'use' })], '2025-04-20');
    expect(result.word).toBe('onCourse');
    expect(result.reasons[0]?.key).toBe('reason.notOwn');
  });

  it('the latest reading of any source decides', () => {
    const readings = [aReading(150, '2025-02-10'), aReading(110, '2025-02-20', { source: 'assessment' })];
    expect(word(readings, '2025-02-20')).toBe('behind');
  });

  it('tells what was read and what was expected, or what was due', () => {
    expect(outcomeWord(anOutcome(), [aReading(120, '2025-02-20')], '2025-02-20').reasons).toEqual([
      { key: 'reason.behind', params: { value: 120, readOn: '2025-02-20', expected: 150 }, about: uid(10) },
    ]);
    expect(outcomeWord(anOutcome(), [aReading(150, '2025-02-20')], '2025-02-20').reasons[0]?.key).toBe('reason.onCourse');
    expect(outcomeWord(anOutcome(), [aReading(195, '2025-04-12')], '2025-04-12').reasons).toEqual([
      { key: 'reason.overdue', params: { value: 195, readOn: '2025-04-12', to: 200, byOn: '2025-04-11' }, about: uid(10) },
    ]);
  });
});

describe('unknown', () => {
  it.each([
    ['no A', 'from', 'noMeasure', 'reason.noMeasure'],
    ['no B', 'to', 'noMeasure', 'reason.noMeasure'],
    ['no day for A', 'fromOn', 'undated', 'reason.noStartDate'],
    ['no day for B', 'by', 'undated', 'reason.noTargetDate'],
  ] as const)('%s', (_, key, why, reason) => {
    const result = outcomeWord(without(anOutcome(), key) as Outcome, [aReading(150, '2025-02-20')], '2025-02-20');
    expect(result).toMatchObject({ word: 'unknown', why, reasons: [{ key: reason }] });
  });

  it('no reading', () => {
    expect(outcomeWord(anOutcome(), [], '2025-02-20')).toMatchObject({
      word: 'unknown',
      why: 'unread',
      reasons: [{ key: 'reason.noReading' }],
    });
  });

  it('neither measure nor reading: the measure is what is missing first', () => {
    const bare = without(anOutcome(), 'from', 'to') as Outcome;
    expect(outcomeWord(bare, [], '2025-02-20')).toMatchObject({ word: 'unknown', why: 'noMeasure' });
  });

  it('A and B the same: B itself is reached, any other value neither better nor worse', () => {
    const same = { from: 99, to: 99 };
    expect(word([aReading(99, '2025-02-20')], '2025-02-20', same)).toBe('reached');
    const result = outcomeWord(anOutcome(same), [aReading(100, '2025-02-20')], '2025-02-20');
    expect(result).toMatchObject({ word: 'unknown', why: 'noMeasure', reasons: [{ key: 'reason.sameEnds' }] });
    expect(word([aReading(98, '2025-02-20')], '2025-06-20', same)).toBe('unknown');
  });

  it('exactly 60 days is still known, 61 no longer', () => {
    const readings = [aReading(165, '2025-01-10')];
    expect(word(readings, addDays('2025-01-10', 60))).toBe('onCourse');
    expect(word(readings, addDays('2025-01-10', 61))).toBe('unknown');
  });

  it('a reading of any source keeps it known', () => {
    expect(word([aReading(150, '2025-01-01'), aReading(155, '2025-02-20', { source: 'assessment' })], '2025-03-10')).toBe('behind');
  });

  it('says what it was last, and on which day', () => {
    const readings = [aReading(100, '2025-01-20')];
    const result = outcomeWord(anOutcome(), readings, '2025-04-01');
    expect(result).toMatchObject({ word: 'unknown', why: 'stale', stale: { word: 'behind', on: '2025-03-21' } });
    expect(outcomeWord(anOutcome(), readings, '2025-03-21').word).toBe('behind');
    expect(result.reasons).toEqual([
      { key: 'reason.staleReading', params: { readOn: '2025-01-20' }, about: uid(10) },
      { key: 'reason.lastBehind', params: { lastOn: '2025-03-21' }, about: uid(10) },
    ]);
  });

  it('was last on course where it was', () => {
    const result = outcomeWord(anOutcome(), [aReading(190, '2025-01-20')], '2025-04-01');
    expect(result.stale).toEqual({ word: 'onCourse', on: '2025-03-21' });
    expect(result.reasons[1]?.key).toBe('reason.lastOnCourse');
  });

  it('keeps what it was last for good', () => {
    const readings = [aReading(100, '2025-01-20')];
    expect(outcomeWord(anOutcome(), readings, '2028-01-01').stale).toEqual({ word: 'behind', on: '2025-03-21' });
  });
});

const good = { reached: 2, onCourse: 1, behind: 0, unknown: 0 } as const;
const sources = fc.constantFrom('own', 'use', 'assessment') as fc.Arbitrary<Reading['source']>;
const someReadings = fc.array(
  fc
    .record({ value: fc.integer({ min: 50, max: 250 }), day: fc.integer({ min: -20, max: 160 }), source: sources })
    .map(({ value, day, source }) => aReading(value, addDays('2025-01-01', day), { source })),
  { maxLength: 6 },
);
const someOutcome = fc
  .record({ from: fc.integer({ min: 50, max: 250 }), to: fc.integer({ min: 50, max: 250 }), length: fc.integer({ min: -5, max: 200 }) })
  .map(({ from, to, length }) => anOutcome({ from, to, by: addDays('2025-01-01', length) }));

describe('for any outcome and readings', () => {
  it('as days pass without a new fact no word improves, and the last word before it went stale is kept', () => {
    fc.assert(
      fc.property(someOutcome, someReadings, fc.integer({ min: 1, max: 150 }), (outcome, readings, days) => {
        const today = addDays('2025-01-01', 160);
        const before = outcomeWord(outcome, readings, today);
        const after = outcomeWord(outcome, readings, addDays(today, days));
        expect(good[after.word]).toBeLessThanOrEqual(good[before.word]);
        if (before.word === 'behind') expect(after.word === 'behind' || after.stale?.word === 'behind').toBe(true);
      }),
    );
  });

  it('unknown gives its cause, and every word a reason', () => {
    fc.assert(
      fc.property(someOutcome, someReadings, fc.integer({ min: 0, max: 400 }), (outcome, readings, day) => {
        const result = outcomeWord(outcome, readings, addDays('2025-01-01', day));
        expect(result.why !== undefined).toBe(result.word === 'unknown');
        expect(result.stale !== undefined).toBe(result.why === 'stale');
        expect(result.reasons.length).toBeGreaterThan(0);
      }),
    );
  });

  it('the order in which readings were entered does not matter', () => {
    fc.assert(
      fc.property(
        someOutcome,
        someReadings.chain((readings) => fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length }))),
        (outcome, [readings, shuffled]) => {
          expect(outcomeWord(outcome, shuffled, '2025-04-20')).toEqual(outcomeWord(outcome, readings, '2025-04-20'));
        },
      ),
    );
  });

  it('is reached only by their own figure', () => {
    fc.assert(
      fc.property(someOutcome, someReadings, (outcome, readings) => {
        const others = readings.filter(({ source }) => source !== 'own');
        expect(outcomeWord(outcome, others, '2025-06-30').word).not.toBe('reached');
      }),
    );
  });
});
