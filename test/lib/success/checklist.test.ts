import { describe, expect, it } from 'vitest';
import { checklist } from '../../../lib/success/checklist';
import type { Bundle } from '../../../lib/success/rows';
import { aBenefit, aBundle, anEngagement, anInput, aReading, aTask, engagementId, uid } from './make';

const today = '2025-02-20';
const done = '2025-01-10';
const of = (over: Partial<Bundle> = {}) => {
  const result = checklist(aBundle(over), engagementId, today);
  if (!result) throw new Error('no engagement');
  return result;
};
const set = (name: string, over: Partial<Bundle>) => of(over).sets.find((one) => one.set === name);

describe('the checklist', () => {
  it('has six sets in their order', () => {
    expect(of().sets.map((one) => one.set)).toEqual(['get', 'start', 'equip', 'adoption', 'engagement', 'success']);
  });

  it('does not exist without its engagement', () => {
    expect(checklist(aBundle({ engagements: [] }), engagementId, today)).toBeUndefined();
  });

  it('get counts every input, and is done with the last that the work waits for', () => {
    const inputs = [anInput({ receivedOn: done }), anInput(), anInput({ required: false })];
    expect(set('get', { inputs })).toMatchObject({
      done: 1,
      total: 3,
      state: 'part',
      hint: { key: 'set.hint.in', params: { done: 1, total: 3 } },
    });
    expect(set('get', { inputs: [anInput()] })).toMatchObject({ done: 0, total: 1, state: 'open' });
    expect(set('get', { inputs: [anInput({ receivedOn: done })] })).toMatchObject({ state: 'done' });
    expect(set('get', { inputs: [anInput({ receivedOn: done }), anInput({ required: false })] })).toMatchObject({
      done: 1,
      total: 2,
      state: 'done',
    });
    expect(set('get', { inputs: [] })).toMatchObject({ total: 0, state: 'done' });
  });

  it('start is the gate, and starting early is only half of it', () => {
    expect(set('start', { inputs: [anInput({ receivedOn: done })] })).toMatchObject({
      state: 'done',
      hint: { key: 'set.hint.gateOpen', params: { openedOn: done } },
    });
    expect(set('start', { inputs: [anInput()] })).toMatchObject({ state: 'open', done: 0, hint: { key: 'set.hint.gateClosed' } });
    const early = anEngagement({ startedEarlyOn: done, startedEarlyWhy: 'The fair is in May' });
    expect(set('start', { inputs: [anInput()], engagements: [early] })).toMatchObject({
      state: 'part',
      done: 0,
      hint: { key: 'set.hint.startedEarly', params: { earlyOn: done } },
    });
  });

  it.each(['equip', 'adoption', 'engagement'] as const)('%s counts its own tasks', (name) => {
    const tasks = [aTask({ set: name, doneOn: done, marks: 'firstUse' }), aTask({ set: name })];
    expect(set(name, { tasks })).toMatchObject({
      done: 1,
      total: 2,
      state: 'part',
      hint: { key: 'set.hint.done', params: { done: 1, total: 2 } },
    });
    expect(set(name, { tasks: tasks.slice(0, 1) })).toMatchObject({ state: 'done' });
    expect(set(name, { tasks: tasks.slice(1) })).toMatchObject({ state: 'open' });
  });

  it('an empty set is open, never done', () => {
    for (const name of ['equip', 'adoption', 'engagement']) {
      expect(set(name, {})).toMatchObject({ done: 0, total: 0, state: 'open', hint: { key: 'set.hint.empty' } });
    }
  });

  it('adoption says that it was sold and not used', () => {
    const tasks = [aTask({ doneOn: done }), aTask({ marks: 'firstUse' })];
    expect(set('adoption', { tasks })?.hint.key).toBe('set.hint.notUsed');
    expect(set('adoption', { tasks, readings: [aReading(3, done, { source: 'use' })] })?.hint.key).toBe('set.hint.done');
    expect(set('adoption', { tasks, readings: [aReading(0, done, { source: 'use' })] })?.hint.key).toBe('set.hint.notUsed');
    expect(set('adoption', { tasks, readings: [aReading(3, done)] })?.hint.key).toBe('set.hint.notUsed');
  });

  it('success needs every benefit and an honest need', () => {
    const benefits = [aBenefit({ state: 'yes' }), aBenefit({ state: 'no' }), aBenefit()];
    expect(set('success', { benefits })).toMatchObject({ done: 1, total: 4, state: 'part', hint: { key: 'set.hint.needUnknown' } });
    const all = [aBenefit({ state: 'yes' })];
    expect(set('success', { benefits: all, engagements: [anEngagement({ need: 'nice' })] })).toMatchObject({
      done: 1,
      total: 2,
      state: 'part',
    });
    expect(set('success', { benefits: all, engagements: [anEngagement({ need: 'useful' })] })).toMatchObject({ done: 2, state: 'done' });
    expect(set('success', { benefits: all, engagements: [anEngagement({ need: 'indispensable' })] })).toMatchObject({ state: 'done' });
    expect(set('success', {})).toMatchObject({ done: 0, total: 1, state: 'open' });
  });

  it('is at the first set that is not done and holds something', () => {
    const equipped = aTask({ set: 'equip', doneOn: done });
    expect(of({ inputs: [anInput()] }).current.set).toBe('get');
    expect(of({ tasks: [equipped, aTask()] }).current.set).toBe('adoption');
    expect(of({ tasks: [aTask({ set: 'engagement' })] }).current.set).toBe('engagement');
    expect(of({}).current.set).toBe('success');
    const engagements = [anEngagement({ need: 'useful' })];
    expect(of({ engagements, benefits: [aBenefit({ state: 'yes' })] }).current).toMatchObject({ set: 'success', state: 'done' });
  });

  it('tells the time to first use in days from the purchase', () => {
    expect(of({ tasks: [aTask({ marks: 'firstUse', doneOn: done })] }).timeToFirstUse).toBe(9);
    expect(of({ tasks: [aTask({ marks: 'firstUse', doneOn: '2024-12-30' })] }).timeToFirstUse).toBe(-2);
    expect(of({ tasks: [aTask({ marks: 'firstUseComplete', doneOn: done }), aTask({ marks: 'firstUse' })] })).not.toHaveProperty(
      'timeToFirstUse',
    );
    const twice = [aTask({ marks: 'firstUse', doneOn: '2025-01-20' }), aTask({ marks: 'firstUse', doneOn: done })];
    expect(of({ tasks: twice }).timeToFirstUse).toBe(9);
  });

  it('leaves another engagement’s rows alone', () => {
    expect(
      of({ tasks: [aTask({ set: 'equip', engagementId: uid(3) })], inputs: [anInput({ engagementId: uid(3) })] }).sets[2],
    ).toMatchObject({ total: 0 });
  });

  it('carries gate and clock', () => {
    const { gate, clock } = of({ inputs: [anInput({ askedOn: '2025-02-10' })] });
    expect(gate).toMatchObject({ open: false, waitingDays: 10 });
    expect(clock).toEqual({ theirs: 10, ours: 40, total: 50 });
  });
});
