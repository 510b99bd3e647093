import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomesWord } from '../../../lib/success/outcomesWord';
import type { OutcomeWord } from '../../../lib/success/outcomeWord';

describe('several outcomes', () => {
  it.each<[OutcomeWord[], OutcomeWord]>([
    [[], 'unknown'],
    [['reached'], 'reached'],
    [['reached', 'reached'], 'reached'],
    [['reached', 'onCourse'], 'onCourse'],
    [['reached', 'unknown'], 'unknown'],
    [['onCourse', 'unknown'], 'unknown'],
    [['behind', 'unknown'], 'behind'],
    [['reached', 'behind'], 'behind'],
    [['reached', 'onCourse', 'behind', 'unknown'], 'behind'],
    [['onCourse', 'onCourse'], 'onCourse'],
  ])('%j is %s', (words, word) => {
    expect(outcomesWord(words)).toBe(word);
  });

  it('never reads better once one of them turns unknown', () => {
    const good = { reached: 2, onCourse: 1, behind: 0, unknown: 0 } as const;
    const words = fc.array(fc.constantFrom<OutcomeWord>('reached', 'onCourse', 'behind', 'unknown'), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, fc.nat({ max: 3 }), (all, which) => {
        const blurred = all.map((word, index) => (index === which % all.length ? ('unknown' as const) : word));
        expect(good[outcomesWord(blurred)]).toBeLessThanOrEqual(good[outcomesWord(all)]);
      }),
    );
  });
});
