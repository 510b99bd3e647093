import { expect, it } from 'vitest';
import { beginWait, settle, type Wait } from '../../../lib/crm';
import type { RecordRef, RecordSight } from '../../../lib/crm/types';

const ref = (id: string): RecordRef => ({
  crm: 'espocrm',
  tenant: 'https://crm.acme.example',
  kind: 'account',
  id,
  url: `https://crm.acme.example/#Account/view/${id}`,
});
const a = ref('a');
const b = ref('b');
const likely = (of: RecordRef, name: string): RecordSight => ({ ref: of, name, confidence: 'likely', hit: 'view' });
const none = (of: RecordRef): RecordSight => ({ ref: of, confidence: 'none', hit: '' });

/** Plays readings of one visit, each at its time in ms, and tells the names reported. */
function visit(of: RecordRef, before: Wait | null, readings: readonly (readonly [at: number, sight: RecordSight])[]) {
  let wait = beginWait(of, before);
  const names = readings.map(([at, sight]) => {
    const settled = settle(wait, sight, at);
    wait = settled.wait;
    return settled.sight?.name;
  });
  return { names, wait };
}
const seenA = visit(a, null, [[0, likely(a, 'Acme')]]);

it('believes the first likely name of a page', () => {
  expect(seenA.names).toEqual(['Acme']);
});

it('does not give the old heading to the new record, however long it stands', () => {
  const old = likely(b, 'Acme');
  expect(
    visit(b, seenA.wait, [
      [0, old],
      [250, old],
      [1_000, old],
      [60_000, old],
    ]).names,
  ).toEqual([undefined, undefined, undefined, undefined]);
});

it('believes the new heading as soon as the old one is gone', () => {
  expect(
    visit(b, seenA.wait, [
      [0, likely(b, 'Acme')],
      [1_060, likely(b, 'Globex')],
    ]).names,
  ).toEqual([undefined, 'Globex']);
});

it('believes the same name once the page has let go of it: two records may share one', () => {
  expect(
    visit(b, seenA.wait, [
      [0, likely(b, 'Acme')],
      [300, none(b)],
      [400, likely(b, 'Acme')],
    ]).names,
  ).toEqual([undefined, undefined, 'Acme']);
});

it('believes a sure name at once, also the old one', () => {
  expect(visit(b, seenA.wait, [[0, { ...likely(b, 'Acme'), confidence: 'sure' }]]).names).toEqual(['Acme']);
});

it('believes its own name on the way back, before the page has let go of it', () => {
  const passing = visit(b, seenA.wait, [[0, likely(b, 'Acme')]]);
  const back = visit(a, passing.wait, [
    [100, likely(a, 'Acme')],
    [1_100, likely(a, 'Acme')],
  ]);
  expect(back.names).toEqual([undefined, 'Acme']);
});

it('does not take the late answer of a record left in haste for its own', () => {
  const hasty = visit(b, seenA.wait, [[0, likely(b, 'Acme')]]);
  const c = ref('c');
  const names = visit(c, hasty.wait, [
    [0, likely(c, 'Acme')],
    [400, likely(c, 'Globex')],
    [900, likely(c, 'Initech')],
    [1_900, likely(c, 'Initech')],
  ]).names;
  expect(names).toEqual([undefined, undefined, undefined, 'Initech']);
});

it('says when to look again after a record left in haste', () => {
  const hasty = visit(b, seenA.wait, []);
  expect(settle(beginWait(ref('c'), hasty.wait), likely(ref('c'), 'Initech'), 5_000)).toMatchObject({ sight: null, again: 1_000 });
});

it('does not give a heading that comes before its address to the record one is leaving', () => {
  const leaving = visit(a, null, [
    [0, likely(a, 'Acme')],
    [5_000, likely(a, 'Globex')],
  ]);
  expect(leaving.names).toEqual(['Acme', undefined]);
  expect(visit(b, leaving.wait, [[5_040, likely(b, 'Globex')]]).names).toEqual(['Globex']);
});

it('follows a rename once it has stood', () => {
  expect(
    visit(a, null, [
      [0, likely(a, 'Acme')],
      [5_000, likely(a, 'Acme Group')],
      [6_000, likely(a, 'Acme Group')],
    ]).names,
  ).toEqual(['Acme', undefined, 'Acme Group']);
});

it('remembers the name before over records that never showed theirs', () => {
  const unseen = visit(b, seenA.wait, []);
  const c = ref('c');
  expect(
    visit(c, unseen.wait, [
      [0, likely(c, 'Acme')],
      [9_000, likely(c, 'Acme')],
    ]).names,
  ).toEqual([undefined, undefined]);
});

it('does not doubt a record that is looked at anew: nothing else was on its way', () => {
  const unseen = visit(a, null, []);
  expect(visit(a, unseen.wait, [[0, likely(a, 'Acme')]]).names).toEqual(['Acme']);
});
