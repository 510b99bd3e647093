// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { Finder } from '../../../components/find/Finder';
import { addSamples, noteOpened, startCustomer } from '../../../lib/db';
import { panel } from '../../../lib/stores/panel';
import { acmeRef } from '../../lib/db/acme';
import { setTheShell, stand } from '../shell';

setTheShell();

const ids: Record<string, string> = {};
beforeEach(async () => {
  for (const name of ['Acme Events', 'Acme Travel', 'Borealis Travel']) {
    const record = { ...acmeRef, id: name, url: `https://acme.lightning.force.com/lightning/r/Account/${encodeURIComponent(name)}/view` };
    ids[name] = (await startCustomer({ name, segment: 'startup', record })).customerId;
  }
});
const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Find a customer' });
const chosen = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '')?.textContent;

test('"/" leads to the field, but stays a letter where somebody writes', async () => {
  const { user } = await stand(
    <>
      <input aria-label="elsewhere" />
      <Finder />
    </>,
  );
  await user.type(screen.getByLabelText('elsewhere'), 'a/b');
  expect(screen.getByLabelText<HTMLInputElement>('elsewhere').value).toBe('a/b');
  screen.getByLabelText('elsewhere').blur();
  await user.keyboard('/');
  expect(document.activeElement).toBe(field());
  expect(field().value).toBe('');
});

test('arrows choose, Enter pins what is chosen', async () => {
  const { user } = await stand(<Finder />);
  await user.type(field(), 'acme');
  await screen.findAllByRole('row');
  expect(field().getAttribute('aria-expanded')).toBe('true');
  expect(chosen()).toMatch(/^Acme Events/);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toMatch(/^Acme Travel/);
  await user.keyboard('{ArrowDown}');
  expect(chosen()).toMatch(/^Acme Events/);
  await user.keyboard('{ArrowUp}{Enter}');
  expect(panel.getState().pinned).toBe(ids['Acme Travel']);
});

test('a line links to the customer’s record in the CRM', async () => {
  const { user } = await stand(<Finder />);
  await user.type(field(), 'borealis');
  const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'Borealis Travel in Salesforce' });
  expect(link.href).toBe('https://acme.lightning.force.com/lightning/r/Account/Borealis%20Travel/view');
});

test('Enter opens nothing where nothing was found, and says so', async () => {
  const { user } = await stand(<Finder />);
  await user.type(field(), 'zzqqxx');
  expect(await screen.findByText('No customer called “zzqqxx”')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(panel.getState().pinned).toBeNull();
  expect(field().getAttribute('aria-expanded')).toBe('false');
});

test('Enter that ends an IME composition opens nothing', async () => {
  const { user } = await stand(<Finder />);
  await user.type(field(), 'acme');
  await screen.findAllByRole('row');
  fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
  expect(panel.getState().pinned).toBeNull();
});

test('Esc empties the field and brings back the recent ones', async () => {
  await noteOpened(ids['Borealis Travel'] ?? '', 'https://acme.lightning.force.com');
  const { user } = await stand(<Finder />);
  const recent = await screen.findByRole('region', { name: 'Recent' });
  expect(within(recent).getByRole('button', { name: /^Borealis Travel/ })).toBeTruthy();
  await user.type(field(), 'acme');
  expect(screen.queryByRole('region', { name: 'Recent' })).toBeNull();
  await user.keyboard('{Escape}');
  expect(field().value).toBe('');
  await user.click(within(await screen.findByRole('region', { name: 'Recent' })).getByRole('button', { name: /^Borealis Travel/ }));
  expect(panel.getState().pinned).toBe(ids['Borealis Travel']);
});

test('shows this site’s recent ones, and all where it has none', async () => {
  await noteOpened(ids['Acme Events'] ?? '', 'https://one.example');
  await noteOpened(ids['Acme Travel'] ?? '', 'https://two.example');
  const { again } = await stand(<Finder origin="https://one.example" />);
  const here = await screen.findByRole('region', { name: 'Recent on this site' });
  expect(within(here).getAllByRole('listitem')).toHaveLength(1);
  again(<Finder origin="https://three.example" />);
  await waitFor(() => expect(within(screen.getByRole('region', { name: 'Recent' })).getAllByRole('listitem')).toHaveLength(2));
});

test('offers an example where nothing was opened yet', async () => {
  const { user } = await stand(<Finder />);
  await user.click(await screen.findByRole('button', { name: 'Look at an example customer' }));
  const [first] = await addSamples();
  await waitFor(() => expect(panel.getState().pinned).toBe(first));
});

test('each line says its state in words and what comes next', async () => {
  const { user } = await stand(<Finder />);
  await user.type(field(), 'acme ev');
  const cell = await screen.findByRole('grid');
  await waitFor(() => expect(cell.querySelector('.unseen')?.textContent).toMatch(/\w/));
  expect(cell.querySelectorAll('svg.mark.unknown')).toHaveLength(1);
});
