import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../../lib/success/rows';
import { track } from '../../../lib/success/track';
import { anOutcome, aReading, without } from './make';

describe('track', () => {
  it('places the latest reading and what is expected', () => {
    const reading = aReading(135, '2025-02-20', { source: 'use' });
    expect(track(anOutcome(), [aReading(110, '2025-02-01'), reading], '2025-02-20')).toEqual({
      from: 100,
      to: 200,
      reading,
      now: 135,
      nowAt: 0.35,
      expected: 150,
      expectedAt: 0.5,
    });
  });

  it('runs from A to B where less is better', () => {
    expect(track(anOutcome({ from: 200, to: 100 }), [aReading(180, '2025-02-20')], '2025-02-20')).toMatchObject({
      nowAt: 0.2,
      expectedAt: 0.5,
    });
  });

  it.each([
    [20, 0],
    [900, 1],
  ])('holds %i between the ends and tells the value', (value, nowAt) => {
    expect(track(anOutcome(), [aReading(value, '2025-02-20')], '2025-02-20')).toMatchObject({ now: value, nowAt });
  });

  it('has no now without a reading and no expectation without dates', () => {
    expect(track(without(anOutcome(), 'by') as Outcome, [], '2025-02-20')).toEqual({ from: 100, to: 200 });
  });

  it('does not exist without two ends that differ', () => {
    expect(track(without(anOutcome(), 'from') as Outcome, [], '2025-02-20')).toBeUndefined();
    expect(track(without(anOutcome(), 'to') as Outcome, [], '2025-02-20')).toBeUndefined();
    expect(track(anOutcome({ to: 100 }), [aReading(100, '2025-02-20')], '2025-02-20')).toBeUndefined();
  });
});
