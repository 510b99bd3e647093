import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/success/dates';
import { outcomeWord } from '../../../lib/success/outcomeWord';
import type { RiskKind } from '../../../lib/success/risk';
import { risks, topRisks } from '../../../lib/success/risks';
import type { Bundle } from '../../../lib/success/rows';
import { aBundle, aContact, aMilestone, anEngagement, anInput, anOutcome, aReading, aRequirement, aTask, engagementId, uid } from './make';

const today = '2025-02-20';
/** A customer without any risk. */
const calm = {
  engagements: [anEngagement({ need: 'indispensable', needOn: '2025-02-01' })],
  contacts: [aContact({ sponsor: true }), aContact({ name: 'Marc Ober' })],
  outcomes: [anOutcome({ confirmedOn: '2025-02-01' })],
  readings: [aReading(150, today)],
  requirements: [aRequirement({ state: 'met', stateOn: today })],
  inputs: [anInput({ receivedOn: '2025-01-05' })],
  tasks: [aTask({ marks: 'firstUse', doneOn: '2025-01-10' })],
} satisfies Partial<Bundle>;
const of = (over: Partial<Bundle>, on = today, change?: string) => risks(aBundle({ ...calm, ...over }), engagementId, on, change);
const one = (kind: RiskKind, over: Partial<Bundle>, on = today, change?: string) => of(over, on, change).find((risk) => risk.kind === kind);

describe('risks', () => {
  it('are none where nothing threatens', () => {
    expect(of({})).toEqual([]);
  });

  it('come in the method’s order, three of them shown', () => {
    const all = of(
      {
        engagements: [anEngagement()],
        contacts: [aContact()],
        outcomes: [anOutcome()],
        readings: [aReading(100, today)],
        requirements: [aRequirement({ state: 'notMet', stateOn: today })],
        inputs: [anInput({ askedOn: '2025-01-05' })],
        tasks: [],
      },
      today,
    );
    expect(all.map(({ kind }) => kind)).toEqual([
      'behind',
      'experienceGap',
      'gateWaiting',
      'noSponsor',
      'singleContact',
      'need',
      'unconfirmed',
    ]);
    expect(topRisks(all).map(({ kind }) => kind)).toEqual(['behind', 'experienceGap', 'gateWaiting']);
    const later = of({ contacts: [aContact()], tasks: [], readings: [] }, '2025-06-01');
    expect(later.map(({ kind }) => kind)).toEqual(['neverUsed', 'noSponsor', 'singleContact', 'planStale']);
  });

  it('are none for an engagement that is not there', () => {
    expect(risks(aBundle(calm), uid(3), today)).toEqual([]);
  });
});

describe('sold and never used', () => {
  const unused = { tasks: [aTask({ marks: 'firstUse' })], inputs: [anInput({ receivedOn: '2025-01-05' })] };
  it.each([
    ['2025-02-03', undefined],
    ['2025-02-04', 30],
    ['2025-02-20', 46],
  ])('by %s: %s days', (on, count) => {
    const risk = one('neverUsed', unused, on);
    expect(risk?.reason.params?.count).toBe(count);
    if (count !== undefined) expect(risk).toMatchObject({ mark: 'gap', since: '2025-02-04' });
  });

  it('is over with any use', () => {
    expect(one('neverUsed', { ...unused, tasks: [aTask({ marks: 'firstUseComplete', doneOn: today })] })).toBeUndefined();
    expect(one('neverUsed', { ...unused, readings: [aReading(3, today, { source: 'use' })] })).toBeUndefined();
  });

  it('a task that is no use is none', () => {
    expect(one('neverUsed', { ...unused, tasks: [aTask({ doneOn: today })] })).toBeDefined();
  });

  it('does not start before the gate opens', () => {
    expect(one('neverUsed', { ...unused, inputs: [anInput()] })).toBeUndefined();
  });
});

describe('behind', () => {
  it('says since when', () => {
    // One a day is expected; 10 may be missing: 120 falls behind on the 32nd day.
    const risk = one('behind', { readings: [aReading(120, '2025-01-15')] });
    expect(risk).toMatchObject({ mark: 'late', label: 'risk.behind', reason: { key: 'reason.behind' }, since: '2025-02-01' });
  });

  it('reaches back over readings that were behind as well', () => {
    const readings = [aReading(120, '2025-01-15'), aReading(125, '2025-02-10'), aReading(126, '2025-02-15')];
    expect(one('behind', { readings })?.since).toBe('2025-02-01');
  });

  it('starts anew after a reading that was on course', () => {
    const readings = [aReading(100, '2025-01-15'), aReading(150, '2025-02-10'), aReading(100, '2025-02-15')];
    expect(one('behind', { readings })?.since).toBe('2025-02-15');
  });

  it('keeps its risk when it goes stale', () => {
    const risk = one('behind', { readings: [aReading(100, '2025-01-20')] }, '2025-05-01');
    expect(risk).toMatchObject({
      mark: 'late',
      label: 'risk.lastBehind',
      params: { lastOn: '2025-03-21' },
      reason: { key: 'reason.staleReading' },
      since: '2025-01-20',
    });
  });

  it('one that was on course and went stale has none', () => {
    expect(one('behind', { readings: [aReading(199, '2025-01-20')] }, '2025-04-01')).toBeUndefined();
  });

  it('one that is behind speaks before one that last was', () => {
    const outcomes = [anOutcome({ confirmedOn: today }), anOutcome({ id: uid(11), confirmedOn: today })];
    const readings = [aReading(100, '2025-01-20'), aReading(100, '2025-05-01', { outcomeId: uid(11) })];
    expect(one('behind', { outcomes, readings }, '2025-05-01')).toMatchObject({ label: 'risk.behind', reason: { about: uid(11) } });
  });

  it('`since` begins an unbroken time behind', () => {
    const reading = fc.record({ value: fc.integer({ min: 90, max: 199 }), day: fc.nat({ max: 110 }) });
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1, maxLength: 6 }), fc.boolean(), (made, less) => {
        const outcome = anOutcome({ confirmedOn: today, ...(less ? { from: 200, to: 80 } : {}) });
        const readings = made.map(({ value, day }) => aReading(value, addDays('2025-01-01', day)));
        const on = addDays('2025-01-01', 115);
        const since = risks(aBundle({ ...calm, outcomes: [outcome], readings }), engagementId, on).find(
          ({ kind }) => kind === 'behind',
        )?.since;
        const behind = (day: string) =>
          outcomeWord(
            outcome,
            readings.filter(({ readOn }) => readOn <= day),
            day,
          ).word === 'behind';
        if (since === undefined) return;
        for (let day = since; behind(on) && day <= on; day = addDays(day, 1)) expect(behind(day)).toBe(true);
        expect(behind(addDays(since, -1))).toBe(false);
      }),
    );
  });
});

describe('the experience', () => {
  it('gap names the requirement and its day', () => {
    const requirements = [aRequirement({ state: 'notMet', stateOn: '2025-01-02', evidence: 'no answer at night' })];
    expect(one('experienceGap', { requirements })).toMatchObject({
      mark: 'gap',
      reason: { key: 'reason.gap', params: { what: { text: 'no answer at night' } } },
      since: '2025-01-02',
    });
  });

  it('unknown is no gap', () => {
    expect(one('experienceGap', { requirements: [aRequirement()] })).toBeUndefined();
  });
});

describe('the gate', () => {
  it.each([
    ['2025-02-13', undefined],
    ['2025-02-12', 8],
  ])('asked on %s: waiting %s days', (askedOn, count) => {
    const risk = one('gateWaiting', { inputs: [anInput({ askedOn })] });
    expect(risk?.reason.params?.count).toBe(count);
    if (count !== undefined) expect(risk).toMatchObject({ mark: 'late', since: askedOn });
  });

  it('waits for nobody once open, and for nothing that was not asked or is not required', () => {
    expect(one('gateWaiting', { inputs: [anInput({ askedOn: '2025-01-02', receivedOn: today })] })).toBeUndefined();
    expect(one('gateWaiting', { inputs: [anInput()] })).toBeUndefined();
    expect(one('gateWaiting', { inputs: [anInput({ required: false, askedOn: '2025-01-02' })] })).toBeUndefined();
  });
});

describe('people', () => {
  it('no sponsor among them', () => {
    expect(one('noSponsor', { contacts: [aContact(), aContact()] })).toMatchObject({ mark: 'gap', reason: { params: { count: 2 } } });
  });

  it('nobody at all: the missing sponsor says enough, and is unknown', () => {
    expect(of({ contacts: [] }).map(({ kind, mark, reason }) => [kind, mark, reason.key])).toEqual([
      ['noSponsor', 'unknown', 'reason.noContacts'],
    ]);
  });

  it('one contact only, since that one was written', () => {
    const risk = one('singleContact', { contacts: [aContact({ sponsor: true, on: '2025-02-03' })] });
    expect(risk).toMatchObject({ mark: 'gap', since: '2025-02-03', reason: { params: { name: 'Dana Ruiz' } } });
  });
});

describe('the need', () => {
  it('is unknown until somebody asked', () => {
    expect(one('need', { engagements: [anEngagement()] })).toMatchObject({ mark: 'unknown', label: 'risk.needUnknown' });
  });

  it('is a risk where it is nice to have', () => {
    expect(one('need', { engagements: [anEngagement({ need: 'nice', needOn: '2025-02-02' })] })).toMatchObject({
      mark: 'gap',
      label: 'risk.needNice',
      since: '2025-02-02',
    });
  });

  it.each(['useful', 'indispensable'] as const)('is none where it is %s', (need) => {
    expect(one('need', { engagements: [anEngagement({ need })] })).toBeUndefined();
  });
});

describe('the outcome', () => {
  it.each([
    [180, undefined],
    [181, 181],
  ])('confirmed %i days ago', (age, count) => {
    const risk = one('unconfirmed', { outcomes: [anOutcome({ confirmedOn: addDays(today, -age) })] });
    expect(risk?.reason.params?.count).toBe(count);
    if (count !== undefined) expect(risk).toMatchObject({ mark: 'unknown', since: today });
  });

  it('never confirmed', () => {
    expect(one('unconfirmed', { outcomes: [anOutcome()] })?.reason.key).toBe('reason.neverConfirmed');
  });

  it('the one confirmed longest ago speaks', () => {
    const outcomes = [anOutcome({ confirmedOn: '2024-06-01' }), anOutcome({ id: uid(11), confirmedOn: '2024-05-01' })];
    expect(one('unconfirmed', { outcomes })?.reason.about).toBe(uid(11));
  });

  it('that is not written needs no confirmation', () => {
    expect(one('unconfirmed', { outcomes: [] })).toBeUndefined();
  });
});

describe('the plan', () => {
  it.each([
    ['2025-04-02', undefined],
    ['2025-04-03', 61],
  ])('last changed on 1 February, on %s', (on, count) => {
    expect(one('planStale', {}, on)?.reason.params?.count).toBe(count);
  });

  it('a recorded change keeps it fresh', () => {
    expect(one('planStale', {}, '2025-04-03', '2025-03-30')).toBeUndefined();
    expect(one('planStale', {}, '2025-06-01', '2025-03-30')).toMatchObject({ since: '2025-05-30', reason: { params: { count: 63 } } });
  });

  it('a milestone that was reached is a change, one to come is not', () => {
    expect(one('planStale', { milestones: [aMilestone({ reachedOn: '2025-03-30' })] }, '2025-04-03')).toBeUndefined();
    expect(one('planStale', { milestones: [aMilestone({ dueOn: '2025-04-02' })] }, '2025-04-03')).toBeDefined();
  });

  it('that does not exist cannot go stale', () => {
    expect(one('planStale', { outcomes: [], tasks: [], milestones: [] }, '2027-01-01', '2025-01-01')).toBeUndefined();
  });
});

it('as days pass without a new fact no risk goes away', () => {
  const state = fc.constantFrom('met' as const, 'notMet' as const, 'unknown' as const);
  const scene = fc.record({
    value: fc.integer({ min: 90, max: 199 }),
    age: fc.nat({ max: 50 }),
    state,
    asked: fc.boolean(),
    used: fc.boolean(),
  });
  fc.assert(
    fc.property(scene, fc.integer({ min: 1, max: 300 }), ({ value, age, state, asked, used }, days) => {
      const over: Partial<Bundle> = {
        readings: [aReading(value, addDays(today, -age))],
        requirements: [aRequirement({ state, stateOn: addDays(today, -age) })],
        inputs: [anInput(asked ? { askedOn: addDays(today, -age) } : { receivedOn: addDays(today, -age) })],
        tasks: [aTask(used ? { marks: 'firstUse', doneOn: today } : { marks: 'firstUse' })],
      };
      const later = new Set(of(over, addDays(today, days)).map(({ kind }) => kind));
      for (const { kind } of of(over)) expect(later).toContain(kind);
    }),
  );
});
