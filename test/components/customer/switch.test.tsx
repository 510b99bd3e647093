// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { editCustomer, readBundle, saveOutcome } from '../../../lib/db';
import { setTheStage, show, startAcme } from './stage';

setTheStage();

async function two() {
  const acme = await startAcme('Acme Events');
  const borealis = await startAcme('Borealis Travel');
  await saveOutcome({ ...acme, statement: 'A full room' });
  await saveOutcome({ ...borealis, statement: 'A full plane' });
  return { acme: acme.customerId, borealis: borealis.customerId };
}
const statementOf = async (id: string) => (await readBundle(id))?.outcomes[0]?.statement;

test('another customer shows in the same nodes, from rest, and never under the name before', async () => {
  const { acme, borealis } = await two();
  const { user, again } = await show(acme);
  await user.click(screen.getByRole('button', { name: 'Path' }));
  const header = screen.getByRole('banner');
  again(borealis);
  expect(header.closest('[inert]')).not.toBeNull();
  await screen.findByRole('heading', { level: 1, name: 'Borealis Travel' });
  expect(screen.getByRole('banner')).toBe(header);
  expect(header.closest('[inert]')).toBeNull();
  expect(screen.getByRole('button', { name: 'A full plane' })).toBeTruthy();
  expect(screen.queryByText('Acme Events')).toBeNull();
});

test('what was being typed goes to the customer it was typed for, and never shows for the next', async () => {
  const { acme, borealis } = await two();
  const { user, again } = await show(acme);
  await user.click(screen.getByRole('button', { name: 'A full room' }));
  await user.type(screen.getByRole('textbox', { name: 'Required Outcome' }), ' at every event');
  again(borealis);
  await screen.findByRole('button', { name: 'A full plane' });
  expect(screen.queryByDisplayValue(/A full room/)).toBeNull();
  await waitFor(async () => expect(await statementOf(acme)).toBe('A full room at every event'));
  expect(await statementOf(borealis)).toBe('A full plane');
});

test('the wish to log a note waits for the customer asked for, not for the one before', async () => {
  const { acme, borealis } = await two();
  const { again } = await show(acme);
  const onNoteWish = vi.fn();
  again(borealis, { noteWish: 1, onNoteWish });
  expect(onNoteWish).not.toHaveBeenCalled();
  await screen.findByRole('heading', { level: 1, name: 'Borealis Travel' });
  await screen.findByRole('textbox', { name: 'Note' });
  expect(onNoteWish).toHaveBeenCalledOnce();
});

test('a change made in another window shows by itself', async () => {
  const { acme } = await two();
  await show(acme);
  await editCustomer(acme, { name: 'Acme Group' });
  await screen.findByRole('heading', { level: 1, name: 'Acme Group' });
});

test('a renewal date read from the page is proposed, and never replaces one that a person wrote', async () => {
  const { acme } = await two();
  const { user, again } = await show(acme, { proposedRenewsOn: '2026-02-06' });
  expect(screen.getByRole('button', { name: 'renewal unknown' })).toBeTruthy();
  expect((await readBundle(acme))?.customer.renewsOn).toBeUndefined();
  await user.click(screen.getByRole('button', { name: 'Use this date' }));
  await screen.findByRole('button', { name: 'renews in 74 days' });
  again(acme, { proposedRenewsOn: '2026-05-01' });
  expect(screen.getByRole('button', { name: 'renews in 74 days' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Use this date' })).toBeNull();
  expect((await readBundle(acme))?.customer.renewsOn).toBe('2026-02-06');
});

test('the renewal date is edited where it stands; a year still being typed is not kept', async () => {
  const { acme } = await two();
  const { user } = await show(acme);
  await user.click(screen.getByRole('button', { name: 'renewal unknown' }));
  const field = screen.getByLabelText('Renewal date');
  fireEvent.change(field, { target: { value: '0020-03-01' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await screen.findByText('This is no full date yet.');
  fireEvent.change(field, { target: { value: '2025-12-03' } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await screen.findByRole('button', { name: 'renews in 9 days' });
  expect((await readBundle(acme))?.customer.renewsOn).toBe('2025-12-03');
});

test.each(['"Quoted" Brands <Ltd>', '42', '🎪 Festa', 'حفلات الصحراء', 'N'.repeat(105)])('the name %s shows as it is', async (name) => {
  const { customerId } = await startAcme(name);
  await show(customerId);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(name);
});
