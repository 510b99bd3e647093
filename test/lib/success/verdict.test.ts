import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { translations } from '../../../lib/i18n';
import { addDays } from '../../../lib/success/dates';
import type { Bundle, Outcome, Reading, Requirement } from '../../../lib/success/rows';
import { tell } from '../../../lib/success/tell';
import { verdict } from '../../../lib/success/verdict';
import { aBundle, anOutcome, aReading, aRequirement, engagementId, uid, without } from './make';

const today = '2025-02-20';
const outcomes = {
  reached: { outcomes: [anOutcome()], readings: [aReading(200, today)] },
  onCourse: { outcomes: [anOutcome()], readings: [aReading(150, today)] },
  behind: { outcomes: [anOutcome()], readings: [aReading(110, today)] },
  unwritten: {},
  noMeasure: { outcomes: [without(anOutcome(), 'to') as Outcome] },
  undated: { outcomes: [without(anOutcome(), 'by') as Outcome], readings: [aReading(110, today)] },
  unread: { outcomes: [anOutcome()] },
  lastBehind: { outcomes: [anOutcome({ fromOn: '2024-06-01' })], readings: [aReading(100, '2024-11-30')] },
  lastOnCourse: { outcomes: [anOutcome()], readings: [aReading(150, '2024-11-30')] },
} satisfies Record<string, Partial<Bundle>>;
const experiences = {
  met: [aRequirement({ state: 'met', stateOn: today })],
  gap: [aRequirement({ state: 'notMet', stateOn: today })],
  unknown: [aRequirement()],
} satisfies Record<string, Requirement[]>;

const of = (over: Partial<Bundle>) => verdict(aBundle(over), engagementId, today);
const t = await translations('en');
const formats = { date: (date: string) => date, number: (value: number) => String(value) };

describe('the verdict', () => {
  it.each([
    ['reached', 'met', 'reached', 'met', true, 'Successful: reached, and the experience fits'],
    ['reached', 'gap', 'reached', 'gap', false, 'Reached, but not a success: the experience doesn’t fit'],
    ['reached', 'unknown', 'reached', 'unknown', false, 'Reached, but whether the experience fits is unknown'],
    ['onCourse', 'met', 'onCourse', 'met', false, 'On course, and the experience fits'],
    ['onCourse', 'gap', 'onCourse', 'gap', false, 'On course, but the experience doesn’t fit'],
    ['onCourse', 'unknown', 'onCourse', 'unknown', false, 'On course, but the experience is unknown'],
    ['behind', 'met', 'behind', 'late', false, 'Behind, though the experience fits'],
    ['behind', 'gap', 'behind', 'late', false, 'Behind, and the experience doesn’t fit'],
    ['behind', 'unknown', 'behind', 'late', false, 'Behind, and the experience is unknown'],
    ['unwritten', 'met', 'unknown', 'unknown', false, 'No outcome yet, though the experience fits'],
    ['unwritten', 'gap', 'unknown', 'gap', false, 'No outcome yet, and the experience doesn’t fit'],
    ['unwritten', 'unknown', 'unknown', 'unknown', false, 'No outcome yet, and the experience is unknown'],
    ['noMeasure', 'met', 'unknown', 'unknown', false, 'No measure yet, though the experience fits'],
    ['noMeasure', 'gap', 'unknown', 'gap', false, 'No measure yet, and the experience doesn’t fit'],
    ['noMeasure', 'unknown', 'unknown', 'unknown', false, 'No measure yet, and the experience is unknown'],
    ['undated', 'met', 'unknown', 'unknown', false, 'No date to measure by, though the experience fits'],
    ['undated', 'gap', 'unknown', 'gap', false, 'No date to measure by, and the experience doesn’t fit'],
    ['undated', 'unknown', 'unknown', 'unknown', false, 'No date to measure by, and the experience is unknown'],
    ['unread', 'met', 'unknown', 'unknown', false, 'No reading yet, though the experience fits'],
    ['unread', 'gap', 'unknown', 'gap', false, 'No reading yet, and the experience doesn’t fit'],
    ['unread', 'unknown', 'unknown', 'unknown', false, 'No reading yet, and the experience is unknown'],
    ['lastBehind', 'met', 'unknown', 'unknown', false, 'Unknown, last behind on 2025-01-29, though the experience fits'],
    ['lastBehind', 'gap', 'unknown', 'gap', false, 'Unknown, last behind on 2025-01-29, and the experience doesn’t fit'],
    ['lastBehind', 'unknown', 'unknown', 'unknown', false, 'Unknown, last behind on 2025-01-29, and so is the experience'],
    ['lastOnCourse', 'met', 'unknown', 'unknown', false, 'Unknown, last on course on 2025-01-29, though the experience fits'],
    ['lastOnCourse', 'gap', 'unknown', 'gap', false, 'Unknown, last on course on 2025-01-29, and the experience doesn’t fit'],
    ['lastOnCourse', 'unknown', 'unknown', 'unknown', false, 'Unknown, last on course on 2025-01-29, and so is the experience'],
  ] as const)('%s and %s', (outcome, experience, ro, mark, success, sentence) => {
    const result = of({ ...outcomes[outcome], requirements: experiences[experience] });
    expect(result).toMatchObject({ ro, ax: experience, mark, success });
    expect(tell({ key: result.sentence, params: result.params }, t, formats)).toBe(sentence);
  });

  it('gives the outcomes’ reasons, then the experience’s', () => {
    const result = of({ ...outcomes.behind, requirements: experiences.gap });
    expect(result.reasons.map(({ key }) => key)).toEqual(['reason.behind', 'reason.gap']);
    expect(of({}).reasons.map(({ key }) => key)).toEqual(['reason.noOutcome', 'reason.noRequirement']);
  });

  it('of several unknown outcomes the one last behind speaks', () => {
    const second = anOutcome({ id: uid(11) });
    const both = { outcomes: [second, ...outcomes.lastBehind.outcomes], readings: outcomes.lastBehind.readings };
    expect(of(both).sentence).toBe('verdict.lastBehind.unknown');
  });

  it('one outcome without a measure beside one on course leaves the whole unknown, and says so', () => {
    const outcomes = [anOutcome(), without(anOutcome({ id: uid(11) }), 'to') as Outcome];
    expect(of({ outcomes, readings: [aReading(150, today)] })).toMatchObject({ ro: 'unknown', sentence: 'verdict.noMeasure.unknown' });
  });

  it('leaves another engagement’s rows alone', () => {
    const elsewhere = { engagementId: uid(3) };
    const result = of({
      outcomes: [anOutcome(), anOutcome({ id: uid(11), ...elsewhere })],
      readings: [aReading(200, today)],
      requirements: [...experiences.met, aRequirement({ state: 'notMet', ...elsewhere })],
    });
    expect(result.success).toBe(true);
  });

  it('as days pass without a new fact it never reads better', () => {
    const value = fc.integer({ min: 90, max: 210 });
    const readings = fc.array(
      fc.record({ value, age: fc.nat({ max: 90 }), which: fc.nat({ max: 1 }), source: fc.constantFrom<Reading['source'][]>('own', 'use') }),
      { maxLength: 5 },
    );
    const requirements = fc.array(fc.record({ state: fc.constantFrom('met', 'notMet', 'unknown'), age: fc.nat({ max: 200 }) }), {
      maxLength: 3,
    });
    const goodness = { reached: 2, onCourse: 1, behind: 0, unknown: 0, met: 1, gap: 0 } as const;
    fc.assert(
      fc.property(readings, requirements, fc.integer({ min: 1, max: 300 }), (read, required, days) => {
        const bundle = aBundle({
          outcomes: [anOutcome(), anOutcome({ id: uid(11), from: 200, to: 100 })],
          readings: read.map(({ value, age, which, source }) =>
            aReading(value, addDays(today, -age), { source, outcomeId: uid(10 + which) }),
          ),
          requirements: required.map(({ state, age }) => aRequirement({ state, stateOn: addDays(today, -age) })),
        });
        const before = verdict(bundle, engagementId, today);
        const after = verdict(bundle, engagementId, addDays(today, days));
        expect(goodness[after.ro]).toBeLessThanOrEqual(goodness[before.ro]);
        expect(goodness[after.ax]).toBeLessThanOrEqual(goodness[before.ax]);
        expect(after.success && !before.success).toBe(false);
        expect(after.mark === 'met' && before.mark !== 'met').toBe(false);
        if (before.ro === 'behind') expect(after.ro === 'behind' || after.sentence.startsWith('verdict.lastBehind.')).toBe(true);
      }),
    );
  });

  it('is success exactly where the sentence says so', () => {
    const messages: Record<string, string> = JSON.parse(readFileSync('locales/en.json', 'utf8'));
    const successful = Object.keys(messages).filter((key) => key.startsWith('verdict.') && messages[key]?.startsWith('Successful'));
    expect(successful).toEqual(['verdict.reached.met']);
  });
});
