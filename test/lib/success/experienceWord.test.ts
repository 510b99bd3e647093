import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/success/dates';
import { experienceWord } from '../../../lib/success/experienceWord';
import { touchpoints } from '../../../lib/success/lists';
import type { Requirement } from '../../../lib/success/rows';
import { touchpointStates } from '../../../lib/success/touchpointStates';
import { aRequirement, nextId } from './make';

const today = '2025-07-01';
const met = (over: Partial<Requirement> = {}) => aRequirement({ state: 'met', stateOn: today, ...over });
const gap = (over: Partial<Requirement> = {}) => aRequirement({ state: 'notMet', stateOn: today, ...over });

describe('the experience', () => {
  it.each<[string, Requirement[], string]>([
    ['nothing written', [], 'unknown'],
    ['none essential, all met', [met({ essential: false })], 'unknown'],
    ['none essential, one not met', [gap({ essential: false })], 'unknown'],
    ['every essential one met', [met(), met()], 'met'],
    ['one essential not met', [met(), gap()], 'gap'],
    ['one essential never checked', [met(), aRequirement()], 'unknown'],
    ['not met wins over never checked', [aRequirement(), gap()], 'gap'],
    ['only the essential decide', [met(), gap({ essential: false }), aRequirement({ essential: false })], 'met'],
    ['confirmed exactly 180 days ago', [met({ stateOn: addDays(today, -180) })], 'met'],
    ['confirmed 181 days ago', [met({ stateOn: addDays(today, -181) })], 'unknown'],
    ['one of two confirmed too long ago', [met(), met({ stateOn: addDays(today, -181) })], 'unknown'],
    ['not met, and that long ago', [gap({ stateOn: addDays(today, -900) })], 'gap'],
    ['met on a day to come', [met({ stateOn: addDays(today, 2) })], 'unknown'],
  ])('%s', (_, requirements, word) => {
    expect(experienceWord(requirements, today).word).toBe(word);
  });

  it('met without a day was never confirmed', () => {
    expect(experienceWord([aRequirement({ state: 'met' })], today).word).toBe('unknown');
  });

  it('names the first gap by order, with the evidence as its words', () => {
    const first = gap({ order: 1, evidence: 'no answer at night\ntickets of 2 Sep and 9 Oct' });
    const result = experienceWord([gap({ order: 2, touchpoint: 'product' }), first], today);
    expect(result.gap).toBe(first);
    expect(result.reasons[0]).toEqual({
      key: 'reason.gap',
      params: { touchpoint: { key: 'touchpoint.support' }, what: { text: 'no answer at night' } },
      about: first.id,
    });
    expect(result.reasons).toHaveLength(2);
  });

  it('without evidence the title says what is not met', () => {
    expect(experienceWord([gap({ evidence: ' ' })], today).reasons[0]?.params?.what).toEqual({ text: 'Somebody answers at night' });
  });

  it('tells how many fit and since when', () => {
    expect(
      experienceWord([met(), met({ stateOn: '2025-05-01' }), met({ essential: false, stateOn: '2025-01-01' })], today).reasons,
    ).toEqual([{ key: 'reason.fits', params: { count: 2, confirmedOn: '2025-05-01' } }]);
  });

  it('tells whether nothing is written or nothing is essential', () => {
    expect(experienceWord([], today).reasons[0]?.key).toBe('reason.noRequirement');
    expect(experienceWord([met({ essential: false })], today).reasons[0]?.key).toBe('reason.noEssential');
  });

  it('that went stale says until when it fitted', () => {
    const result = experienceWord([met({ stateOn: '2025-01-02' }), met({ stateOn: '2025-01-01' })], '2025-07-15');
    expect(result.stale).toEqual({ word: 'met', on: '2025-06-30' });
    expect(result.reasons.map(({ key }) => key)).toEqual(['reason.staleCheck', 'reason.staleCheck', 'reason.lastMet']);
    expect(experienceWord([met({ stateOn: '2025-01-01' })], '2025-06-30').word).toBe('met');
  });

  it.each<[string, Requirement]>([
    ['met on no day', aRequirement({ state: 'met' })],
    ['met on a day to come', met({ stateOn: addDays(today, 5) })],
    ['asked, and still unknown', aRequirement({ stateOn: '2024-01-01' })],
  ])('with one %s has not gone stale either', (_, other) => {
    expect(experienceWord([met({ stateOn: '2024-01-01' }), other], today)).not.toHaveProperty('stale');
  });

  it('of two gaps in one place the one made first is named', () => {
    const [first, second] = [gap(), gap()];
    expect(experienceWord([second, first], today).gap).toBe(first);
  });

  it('that was never whole has not gone stale', () => {
    const result = experienceWord([met({ stateOn: '2024-01-01' }), aRequirement()], today);
    expect(result.stale).toBeUndefined();
    expect(result.reasons.map(({ key }) => key)).toEqual(['reason.staleCheck', 'reason.neverChecked']);
  });
});

const someRequirement = fc
  .record({
    touchpoint: fc.constantFrom(...touchpoints),
    essential: fc.boolean(),
    state: fc.constantFrom('met', 'notMet', 'unknown'),
    age: fc.option(fc.integer({ min: 0, max: 400 }), { nil: undefined }),
    order: fc.nat({ max: 9 }),
  })
  .map(({ age, ...rest }) => aRequirement({ id: nextId(), ...rest, ...(age === undefined ? {} : { stateOn: addDays(today, -age) }) }));
const some = fc.array(someRequirement, { maxLength: 12 });
const good = { met: 1, gap: 0, unknown: 0 } as const;

describe('for any requirements', () => {
  it('as days pass no word improves and a gap stays a gap', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 500 }), (requirements, days) => {
        const before = experienceWord(requirements, today).word;
        const after = experienceWord(requirements, addDays(today, days)).word;
        expect(good[after]).toBeLessThanOrEqual(good[before]);
        if (before === 'gap') expect(after).toBe('gap');
      }),
    );
  });

  it('an answer turned unknown never improves the word', () => {
    fc.assert(
      fc.property(some, fc.nat(), (requirements, which) => {
        const blurred = requirements.map((one, index) =>
          index === which % requirements.length ? { ...one, state: 'unknown' as const } : one,
        );
        expect(good[experienceWord(blurred, today).word]).toBeLessThanOrEqual(good[experienceWord(requirements, today).word]);
      }),
    );
  });

  it('the nine marks and the word agree', () => {
    fc.assert(
      fc.property(some, (requirements) => {
        const states = touchpointStates(requirements, today);
        expect(states.map(({ touchpoint }) => touchpoint)).toEqual(touchpoints);
        const essentialGap = states.some(({ state, essential }) => state === 'gap' && essential);
        expect(essentialGap).toBe(experienceWord(requirements, today).word === 'gap');
      }),
    );
  });
});

describe('a touchpoint', () => {
  const support = (...requirements: Requirement[]) =>
    touchpointStates(requirements, today).find(({ touchpoint }) => touchpoint === 'support');
  it.each<[string, Requirement[], { state: string; essential: boolean }]>([
    ['nothing agreed', [met({ touchpoint: 'product' })], { state: 'none', essential: false }],
    ['met, essential', [met()], { state: 'met', essential: true }],
    ['met, not essential', [met({ essential: false })], { state: 'met', essential: false }],
    ['the worst speaks', [met(), gap()], { state: 'gap', essential: true }],
    ['a gap that is not essential', [met(), gap({ essential: false })], { state: 'gap', essential: false }],
    ['unknown before met', [met(), aRequirement()], { state: 'unknown', essential: true }],
    ['a met one too old', [met({ stateOn: '2024-07-01' })], { state: 'unknown', essential: true }],
  ])('%s', (_, requirements, expected) => {
    expect(support(...requirements)).toEqual({ touchpoint: 'support', ...expected });
  });
});
