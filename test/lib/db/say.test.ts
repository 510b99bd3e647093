import { expect, it } from 'vitest';
import { DiskFull, Gone, Invalid, OpenFailure, sayLabel, sayProblem, Taken } from '../../../lib/db';
import { translations } from '../../../lib/i18n';

it('says a label with what it speaks of, in the words of the interface or of the person', async () => {
  const t = await translations('en');
  const own = sayLabel(t, { key: 'history.tickTask', params: { title: 'Train <Ana> & "Bob"' } });
  expect(own).toContain('Train <Ana> & "Bob"');
  const shipped = sayLabel(t, { key: 'history.tickTask', params: { title: { key: 'history.need' } } });
  expect(shipped).toContain(t('history.need'));
  expect(sayLabel(t, { key: 'history.askInputs', params: { count: 1 } })).not.toBe(
    sayLabel(t, { key: 'history.askInputs', params: { count: 2 } }),
  );
});

it.each([
  [new DiskFull(), 'storage.diskFull', {}],
  [new Gone('tasks', 'x'), 'storage.gone', {}],
  [new Taken('x'), 'storage.taken', {}],
  [new Invalid('tasks', [{ field: 'dueOn', message: 'no date' }]), 'storage.invalid', { field: 'dueOn' }],
  [new Invalid('milestones', [], 'cycle'), 'storage.cycle', {}],
  [new OpenFailure({ kind: 'newer', writtenBy: '2', thisVersion: '1' }), 'storage.newer', { writtenBy: '2', thisVersion: '1' }],
  [new OpenFailure({ kind: 'failed', message: 'odd', full: false }), 'storage.openFailed', { message: 'odd' }],
  [new OpenFailure({ kind: 'failed', message: 'odd', full: true }), 'storage.openFull', {}],
  [new TypeError('odd'), 'storage.notSaved', { message: 'odd' }],
  ['odd', 'storage.notSaved', { message: 'odd' }],
])('says what happened: %s', async (error, key, params) => {
  const label = sayProblem(error);
  expect(label).toEqual(Object.keys(params).length > 0 ? { key, params } : { key });
  const said = sayLabel(await translations('en'), label);
  for (const value of Object.values(params)) expect(said).toContain(value);
  expect(said).not.toContain('{{');
});
