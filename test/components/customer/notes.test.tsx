// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Composer } from '../../../components/notes/Composer';
import { addNote, getDraft, putDraft, readBundle, readNotes } from '../../../lib/db';
import { stand } from '../shell';
import { setTheStage, show, startAcme } from './stage';

setTheStage();

const note = () => screen.getByRole('textbox', { name: 'Note' });

test('a note is bound to the next milestone, and the tick comes with its commit', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  const next = (await readBundle(customerId))?.milestones[0];
  await user.click(screen.getByRole('button', { name: 'Log note Alt+Shift+M' }));
  expect(document.activeElement).toBe(note());
  await user.type(note(), '61 of 80 seats gone{Shift>}{Enter}{/Shift}the list opens Monday');
  await user.click(screen.getByRole('checkbox', { name: 'In the customer’s words' }));
  await user.type(screen.getByRole('combobox', { name: 'Who said it' }), 'Dana Ruiz');
  expect(await readNotes(customerId)).toEqual([]);
  await user.click(note());
  await user.keyboard('{Enter}{Enter}');
  await screen.findByText('saved 12:00');
  expect(await readNotes(customerId)).toMatchObject([
    { text: '61 of 80 seats gone\nthe list opens Monday', theirs: true, saidBy: 'Dana Ruiz', about: { what: 'milestone', id: next?.id } },
  ]);
});

test('the wish to log a note opens the composer and is taken back', async () => {
  const { customerId } = await startAcme();
  const onNoteWish = vi.fn();
  const { again } = await show(customerId, { noteWish: 0, onNoteWish });
  expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  again(customerId, { noteWish: 1, onNoteWish });
  expect(document.activeElement).toBe(note());
  expect(onNoteWish).toHaveBeenCalledOnce();
});

test('Esc closes and keeps a draft, which comes back and goes with the note', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Log note/ }));
  await user.type(note(), 'half a thought');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
  await waitFor(async () => expect(await getDraft(customerId, 'note')).toBe('half a thought'));
  expect(await readNotes(customerId)).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Log note/ }));
  await screen.findByDisplayValue('half a thought');
  await user.keyboard('{Enter}');
  await waitFor(async () => expect(await readNotes(customerId)).toMatchObject([{ text: 'half a thought' }]));
  await waitFor(async () => expect(await getDraft(customerId, 'note')).toBe(''));
});

test('a draft is not lost to whoever types before it is there', async () => {
  const { customerId } = await startAcme();
  await putDraft(customerId, 'note', 'half a thought');
  await show(customerId);
  fireEvent.click(screen.getByRole('button', { name: /^Log note/ }));
  fireEvent.change(note(), { target: { value: 'and' } });
  await waitFor(() => expect(note()).toHaveProperty('value', 'half a thought\nand'));
  fireEvent.keyDown(note(), { key: 'Escape' });
  await waitFor(async () => expect(await getDraft(customerId, 'note')).toBe('half a thought\nand'));
});

test('a window of its own closes when the note is kept and its draft is gone', async () => {
  const { customerId } = await startAcme();
  await putDraft(customerId, 'note', 'half a thought');
  const closed = vi.fn(async () => [await getDraft(customerId, 'note'), (await readNotes(customerId)).length]);
  const { user } = await stand(<Composer customerId={customerId} onClose={closed} />);
  await screen.findByDisplayValue('half a thought');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(closed).toHaveBeenCalledOnce());
  expect(await closed.mock.results[0]?.value).toEqual(['', 1]);
});

test('Enter inside an IME composition keeps nothing', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Log note/ }));
  await user.type(note(), '満員');
  fireEvent.keyDown(note(), { key: 'Enter', isComposing: true });
  expect(note()).toHaveProperty('value', '満員');
  expect(await readNotes(customerId)).toEqual([]);
});

test('on a full disk the text stays, says what is safe and what to do, and can be tried again', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Log note/ }));
  await user.type(note(), 'the waiting list opens Monday');
  const full = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await user.keyboard('{Enter}');
  expect((await screen.findByRole('alert')).textContent).toContain('Your note isn’t saved: the disk is full');
  expect(screen.getByRole('textbox', { name: 'Note, not saved' })).toHaveProperty('value', 'the waiting list opens Monday');
  expect(screen.getByRole('button', { name: 'Keep it as a file' })).toBeTruthy();
  expect(full).toHaveBeenCalled();
  vi.restoreAllMocks();
  expect(await readNotes(customerId)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(async () => expect(await readNotes(customerId)).toMatchObject([{ text: 'the waiting list opens Monday' }]));
});

test('a note is edited where it stands, and deleting it offers to undo that very deletion', async () => {
  const { customerId } = await startAcme();
  await addNote({ customerId, text: 'The list import failed', theirs: true, saidBy: 'Dana Ruiz' });
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'The list import failed' }));
  await user.click(await screen.findByRole('button', { name: 'The list import failed' }));
  await user.type(screen.getByRole('textbox', { name: 'Note' }), ' twice{Enter}');
  await screen.findByRole('button', { name: 'The list import failed twice' });
  await user.click(screen.getByRole('button', { name: 'Delete the note of 24 Nov' }));
  await screen.findByText('Note of 24 Nov deleted');
  expect(await readNotes(customerId)).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo Ctrl+Z' }));
  await screen.findByRole('button', { name: 'The list import failed twice' });
  expect(await readNotes(customerId)).toMatchObject([{ text: 'The list import failed twice', saidBy: 'Dana Ruiz' }]);
});

test('a note of 100,000 characters is kept whole, a longer one is refused whole', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: /^Log note/ }));
  fireEvent.change(note(), { target: { value: 'y'.repeat(100_001) } });
  await user.keyboard('{Enter}');
  await screen.findByText(/100001 characters are too many/);
  fireEvent.change(screen.getByRole('textbox', { name: /^Note/ }), { target: { value: 'y'.repeat(100_000) } });
  await user.keyboard('{Enter}');
  await waitFor(async () => expect((await readNotes(customerId))[0]?.text).toHaveLength(100_000));
});
