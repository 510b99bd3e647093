// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { editMilestone, readBundle, saveOutcome } from '../../../lib/db';
import { setTheStage, show, startAcme, today } from './stage';

setTheStage();

const first = async (id: string) => (await readBundle(id))?.milestones.find(({ order }) => order === 0);
const reached = async (id: string) => (await readBundle(id))?.milestones.filter(({ reachedOn }) => reachedOn !== undefined).length;

test('a milestone reached offers to undo it, and undoing names it and offers to redo', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Reached' }));
  await screen.findByText(/^Reached: /);
  expect(await reached(customerId)).toBe(1);
  await user.click(screen.getByRole('button', { name: 'Undo Ctrl+Z' }));
  await screen.findByText(/^Undone: /);
  expect(await reached(customerId)).toBe(0);
  await user.click(screen.getByRole('button', { name: 'Redo Ctrl+Shift+Z' }));
  await screen.findByText(/^Done again: /);
  expect(await reached(customerId)).toBe(1);
});

test('Ctrl+Z and Ctrl+Shift+Z undo and redo, but not from a text field', async () => {
  const { customerId } = await startAcme();
  await saveOutcome({ customerId, engagementId: (await first(customerId))?.engagementId ?? '', statement: 'A full room' });
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'A full room' }));
  await user.keyboard('{Control>}z{/Control}');
  expect((await readBundle(customerId))?.outcomes).toHaveLength(1);
  await user.keyboard('{Escape}');
  await user.keyboard('{Control>}z{/Control}');
  await waitFor(async () => expect((await readBundle(customerId))?.outcomes).toHaveLength(0));
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await waitFor(async () => expect((await readBundle(customerId))?.outcomes).toHaveLength(1));
});

test('a message undoes its own change, whatever came after it', async () => {
  const { customerId, engagementId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Reached' }));
  await screen.findByText(/^Reached: /);
  await saveOutcome({ customerId, engagementId, statement: 'A full room' });
  await user.click(screen.getByRole('button', { name: 'Undo Ctrl+Z' }));
  await waitFor(async () => expect(await reached(customerId)).toBe(0));
  expect((await readBundle(customerId))?.outcomes).toHaveLength(1);
});

test('where a later change touched the same, undo asks and does it only when told to', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Reached' }));
  await screen.findByText(/^Reached: /);
  const id = (await readBundle(customerId))?.milestones.find(({ reachedOn }) => reachedOn)?.id ?? '';
  const dayOf = async () => (await readBundle(customerId))?.milestones.find((milestone) => milestone.id === id)?.reachedOn;
  // Another window corrects the day in the meantime.
  await editMilestone(id, { reachedOn: '2025-11-20' });
  await user.click(screen.getByRole('button', { name: 'Undo Ctrl+Z' }));
  await screen.findByText(/^Changed since: /);
  expect(await dayOf()).toBe('2025-11-20');
  await user.click(screen.getByRole('button', { name: 'Undo it anyway' }));
  await screen.findByText(/^Undone: /);
  expect(await dayOf()).toBeUndefined();
});

test('nothing to undo is said', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await screen.findByText('Nothing to do again');
});

test('the first milestone is reached today', async () => {
  const { customerId } = await startAcme();
  const { user } = await show(customerId);
  await user.click(screen.getByRole('button', { name: 'Reached' }));
  await screen.findByText(/^Reached: /);
  expect((await readBundle(customerId))?.milestones.some(({ reachedOn }) => reachedOn === today)).toBe(true);
});
