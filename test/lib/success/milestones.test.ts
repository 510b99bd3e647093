import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMilestone } from '../../../lib/success/nextMilestone';
import { waitingFor } from '../../../lib/success/waitingFor';
import { withoutCycle } from '../../../lib/success/withoutCycle';
import { aMilestone, uid } from './make';

const today = '2025-11-24';
const m = (n: number, over: Parameters<typeof aMilestone>[0] = {}) => aMilestone({ id: uid(n), order: n, ...over });
const next = (...milestones: ReturnType<typeof m>[]) => nextMilestone(milestones, today);

describe('the next milestone', () => {
  it('is the earliest by date', () => {
    expect(next(m(1, { dueOn: '2026-02-01' }), m(2, { dueOn: '2025-12-20' }))).toMatchObject({ milestone: { id: uid(2) }, inDays: 26 });
  });

  it('is the earliest wherever it stands in the list', () => {
    const [early, late, undated] = [m(3, { dueOn: '2025-12-20' }), m(2, { dueOn: '2026-02-01' }), m(1)];
    for (const list of [
      [early, late, undated],
      [undated, late, early],
      [late, early, undated],
    ]) {
      expect(next(...list)?.milestone).toBe(early);
    }
  });

  it('of two in one place is the one made first', () => {
    const [first, second] = [m(1, { order: 0 }), m(2, { order: 0 })];
    expect(next(first, second)?.milestone).toBe(first);
    expect(next(second, first)?.milestone).toBe(first);
  });

  it('is an overdue one before any other', () => {
    const result = next(m(1, { dueOn: '2025-12-20' }), m(2, { dueOn: '2025-11-21' }));
    expect(result).toEqual({ milestone: m2Like(result), lateDays: 3 });
  });

  it('is due today without being late', () => {
    expect(next(m(1, { dueOn: today }))).toMatchObject({ inDays: 0 });
    expect(next(m(1, { dueOn: today }))).not.toHaveProperty('lateDays');
  });

  it('is undated only when no dated one can be next, in the path’s order', () => {
    expect(next(m(1), m(2, { dueOn: '2027-01-01' }))?.milestone.id).toBe(uid(2));
    const undated = next(m(4), m(3));
    expect(undated?.milestone.id).toBe(uid(3));
    expect(undated).not.toHaveProperty('inDays');
  });

  it('on one date the path’s order decides', () => {
    expect(next(m(2, { dueOn: today }), m(1, { dueOn: today }))?.milestone.id).toBe(uid(1));
  });

  it('waits for its prerequisites', () => {
    const first = m(1, { dueOn: '2026-03-01' });
    const second = m(2, { dueOn: '2025-12-01', after: [uid(1)] });
    expect(next(first, second)?.milestone.id).toBe(uid(1));
    expect(next({ ...first, reachedOn: today }, second)?.milestone.id).toBe(uid(2));
    expect(waitingFor(second, [first, second])).toEqual([first]);
  });

  it('does not wait for one that was deleted', () => {
    expect(next(m(2, { after: [uid(99)] }))?.milestone.id).toBe(uid(2));
  });

  it('is none when all are reached, and none without any', () => {
    expect(next(m(1, { reachedOn: '2025-10-09' }))).toBeUndefined();
    expect(next()).toBeUndefined();
  });

  function m2Like(result: ReturnType<typeof next>) {
    expect(result?.milestone.id).toBe(uid(2));
    return result?.milestone;
  }
});

describe('prerequisites', () => {
  const path = [m(1), m(2, { after: [uid(1)] }), m(3, { after: [uid(2)] })];
  it.each([
    ['itself', 1, [1], false],
    ['one that waits for it', 1, [2], false],
    ['one further down the path', 1, [3], false],
    ['one before it', 3, [1], true],
    ['nobody', 1, [], true],
    ['a milestone that is not there', 1, [42], true],
    ['several, one of them a cycle', 2, [1, 3], false],
  ])('may it wait for %s', (_, id, after, fine) => {
    expect(withoutCycle(path, uid(id), after.map(uid))).toBe(fine);
  });

  it('some milestone can always be next where no change made a cycle', () => {
    const edges = fc.array(fc.tuple(fc.nat({ max: 5 }), fc.nat({ max: 5 })), { maxLength: 20 });
    fc.assert(
      fc.property(edges, (changes) => {
        let milestones = Array.from({ length: 6 }, (_, n) => m(n));
        for (const [id, after] of changes) {
          const wanted = [...(milestones[id]?.after ?? []), uid(after)];
          if (withoutCycle(milestones, uid(id), wanted))
            milestones = milestones.map((one) => (one.id === uid(id) ? { ...one, after: wanted } : one));
        }
        expect(nextMilestone(milestones, today)).toBeDefined();
      }),
    );
  });
});
