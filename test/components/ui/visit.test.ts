import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bad, good, type Parsed } from '../../../components/ui/parse';
import { Visit, type VisitState } from '../../../components/ui/visit';

/** A door to a field that refuses "bad" and keeps a list of what came through. */
function visitTo(
  first: string,
  write: (value: string) => Promise<void> = async () => undefined,
  end: () => Promise<void> = async () => undefined,
) {
  const log: string[] = [];
  const states: VisitState[] = [];
  const visit = new Visit<string>(
    'visit',
    first,
    {
      parse: (text): Parsed<string> => (text === 'bad' ? bad('ui.empty') : good(text)),
      write: async (value) => {
        await write(value);
        log.push(`write ${value}`);
      },
      end: async () => {
        await end();
        log.push('end');
      },
      undo: async () => log.push('undo'),
      problemOf: () => ({ key: 'storage.diskFull', retry: true }),
    },
    (state) => states.push(state),
  );
  return { visit, log, states, last: () => states.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a pause of 2 s commits, a shorter one does not', async () => {
  const { visit, log, last } = visitTo('a');
  visit.change('ab');
  await vi.advanceTimersByTimeAsync(1_900);
  visit.change('abc');
  await vi.advanceTimersByTimeAsync(1_900);
  expect(log).toEqual([]);
  await vi.advanceTimersByTimeAsync(100);
  expect(log).toEqual(['write abc']);
  expect(last()).toMatchObject({ text: 'abc', saved: true });
});

test('saved is said after the write only, and not of what was typed since', async () => {
  let finish = () => {};
  const { visit, last } = visitTo('a', () => new Promise((resolve) => (finish = () => resolve())));
  visit.change('ab');
  const committed = visit.commit();
  await vi.advanceTimersByTimeAsync(0);
  expect(last()?.saved).toBe(false);
  visit.change('abc');
  finish();
  await committed;
  expect(last()).toMatchObject({ text: 'abc', saved: false });
});

test('a pause inside an IME composition waits for its end', async () => {
  const { visit, log } = visitTo('');
  visit.composing = true;
  visit.change('に');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toEqual([]);
  visit.composing = false;
  await vi.advanceTimersByTimeAsync(2_000);
  expect(log).toEqual(['write に']);
});

test('leaving without a change neither writes nor ends anything', async () => {
  const { visit, log } = visitTo('a');
  visit.change('ab');
  visit.change('a');
  expect(await visit.leave()).toBe(true);
  expect(log).toEqual([]);
});

test('Esc after a commit puts the first value back; before one there is nothing to put back', async () => {
  const committed = visitTo('a');
  committed.visit.change('ab');
  await committed.visit.commit();
  await committed.visit.abandon();
  expect(committed.log).toEqual(['write ab', 'undo']);
  const typed = visitTo('a');
  typed.visit.change('ab');
  await typed.visit.abandon();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(typed.log).toEqual([]);
});

test('typing on while the field is being left keeps the visit open', async () => {
  const { visit, log, last } = visitTo('a');
  visit.change('ab');
  const left = visit.leave();
  visit.change('abc');
  expect(await left).toBe(false);
  expect(last()?.text).toBe('abc');
  expect(await visit.leave()).toBe(true);
  expect(log).toEqual(['write ab', 'end', 'write abc', 'end']);
});

test('what cannot be kept is not written, and keeps the field open', async () => {
  const { visit, log, last } = visitTo('a');
  visit.change('bad');
  expect(await visit.leave()).toBe(false);
  expect(log).toEqual([]);
  expect(last()?.problem).toEqual({ key: 'ui.empty' });
  visit.change('good');
  expect(await visit.leave()).toBe(true);
  expect(log).toEqual(['write good', 'end']);
});

test('a write that failed says so, and leaving again tries it again', async () => {
  let full = true;
  const { visit, log, last } = visitTo('a', async () => {
    if (full) throw new Error('full');
  });
  visit.change('ab');
  expect(await visit.leave()).toBe(false);
  expect(last()).toMatchObject({ text: 'ab', saved: false, problem: { key: 'storage.diskFull' } });
  full = false;
  expect(await visit.leave()).toBe(true);
  expect(log).toEqual(['write ab', 'end']);
});

test('a field whose text was kept closes, also where the end of its visit could not be written down', async () => {
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { visit, log } = visitTo('a', undefined, async () => {
    throw new Error('full');
  });
  visit.change('ab');
  expect(await visit.leave()).toBe(true);
  expect(log).toEqual(['write ab']);
  expect(warned).toHaveBeenCalledOnce();
  warned.mockRestore();
});
