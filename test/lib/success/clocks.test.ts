import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clock } from '../../../lib/success/clock';
import { addDays, daysBetween } from '../../../lib/success/dates';
import { gate } from '../../../lib/success/gate';
import type { Input } from '../../../lib/success/rows';
import { anInput } from './make';

const start = '2025-11-18';
const today = '2025-11-24';
const of = (inputs: Input[], on = today, from = start) => {
  const state = gate(inputs, from, on);
  return { gate: state, clock: clock(inputs, from, state, on) };
};

describe('the gate', () => {
  it('opens on the day the last required input came in', () => {
    const inputs = [anInput({ receivedOn: '2025-11-19' }), anInput({ receivedOn: '2025-11-21' }), anInput({ required: false })];
    expect(of(inputs).gate).toEqual({ open: true, openedOn: '2025-11-21', missing: [] });
  });

  it('does not wait for what is not required', () => {
    expect(of([anInput({ required: false, askedOn: start })]).gate).toEqual({ open: true, openedOn: start, missing: [] });
  });

  it('is open from the purchase on where nothing is wanted, and never earlier', () => {
    expect(of([]).gate.openedOn).toBe(start);
    expect(of([anInput({ receivedOn: '2025-10-01' })]).gate.openedOn).toBe(start);
  });

  it('stays closed while one is missing and counts from the day the oldest of these was asked', () => {
    const old = anInput({ askedOn: '2025-11-20' });
    const inputs = [anInput({ askedOn: '2025-11-18', receivedOn: '2025-11-19' }), anInput({ askedOn: '2025-11-22' }), old, anInput()];
    expect(of(inputs).gate).toEqual({ open: false, missing: inputs.slice(1), waitingSince: '2025-11-20', waitingDays: 4 });
  });

  it('waits for nobody where nothing was asked', () => {
    const inputs = [anInput()];
    expect(of(inputs).gate).toEqual({ open: false, missing: inputs });
  });

  it('an input dated in the future is not in', () => {
    expect(of([anInput({ receivedOn: '2025-12-24' })]).gate.open).toBe(false);
  });
});

describe('the clocks', () => {
  it('are theirs while an input is asked and missing, ours before', () => {
    expect(of([anInput({ askedOn: '2025-11-20' }), anInput({ receivedOn: '2025-11-18' })]).clock).toEqual({ theirs: 4, ours: 2, total: 6 });
  });

  it('are ours where nothing was asked', () => {
    expect(of([anInput()]).clock).toEqual({ theirs: 0, ours: 6, total: 6 });
  });

  it('are ours once the gate is open', () => {
    expect(of([anInput({ askedOn: '2025-11-18', receivedOn: '2025-11-20' })]).clock).toEqual({ theirs: 2, ours: 4, total: 6 });
  });

  it('count a day on which two inputs were missing once, and leave gaps between them ours', () => {
    const inputs = [
      anInput({ askedOn: '2025-11-18', receivedOn: '2025-11-20' }),
      anInput({ askedOn: '2025-11-19', receivedOn: '2025-11-20' }),
      anInput({ askedOn: '2025-11-22', receivedOn: '2025-11-23' }),
    ];
    expect(of(inputs).clock).toEqual({ theirs: 3, ours: 3, total: 6 });
  });

  it('do not make a day theirs for an input that the gate does not wait for', () => {
    expect(of([anInput(), anInput({ required: false, askedOn: '2025-11-18' })]).clock).toEqual({ theirs: 0, ours: 6, total: 6 });
  });

  it('ask before the purchase count from the purchase', () => {
    expect(of([anInput({ askedOn: '2025-11-01' })]).clock).toEqual({ theirs: 6, ours: 0, total: 6 });
  });

  it('never count a day that has not passed, for somebody who has flown west since writing', () => {
    expect(of([anInput({ askedOn: start, receivedOn: '2025-11-25' })])).toMatchObject({
      gate: { open: true },
      clock: { theirs: 6, ours: 0, total: 6 },
    });
  });

  it('show nothing on the day of purchase and before it', () => {
    expect(of([anInput({ askedOn: start })], start).clock).toEqual({ theirs: 0, ours: 0, total: 0 });
    expect(of([anInput({ askedOn: start })], '2025-11-01').clock).toEqual({ theirs: 0, ours: 0, total: 0 });
  });

  it('add up to the time elapsed and agree with counting day by day', () => {
    const day = fc.option(fc.integer({ min: -10, max: 60 }), { nil: undefined });
    const some = fc.array(fc.record({ asked: day, received: day, required: fc.boolean() }), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.integer({ min: 0, max: 50 }), (made, length) => {
        const on = addDays(start, length);
        const inputs = made.map(({ asked, received, required }) =>
          anInput({
            required,
            ...(asked === undefined ? {} : { askedOn: addDays(start, asked) }),
            ...(received === undefined || received > length ? {} : { receivedOn: addDays(start, received) }),
          }),
        );
        const { gate: state, clock: split } = of(inputs, on);
        expect(split.theirs + split.ours).toBe(daysBetween(start, on));
        let theirs = 0;
        for (let date = start; date < on; date = addDays(date, 1)) {
          const missing = ({ required, askedOn, receivedOn }: Input) =>
            required && askedOn !== undefined && askedOn <= date && (receivedOn === undefined || receivedOn > date);
          if ((state.openedOn === undefined || date < state.openedOn) && inputs.some(missing)) theirs += 1;
        }
        expect(split.theirs).toBe(theirs);
      }),
    );
  });
});
