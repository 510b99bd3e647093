// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Start } from '../../../components/panel/Start';
import { Whose } from '../../../components/panel/Whose';
import { recordKey } from '../../../lib/crm';
import { countRows, customerOfRecord, readBundle } from '../../../lib/db';
import { panel } from '../../../lib/stores/panel';
import type { PanelState } from '../../../lib/stores/panelState';
import { acmeRef, startAcme } from '../../lib/db/acme';
import { setTheShell, stand } from '../shell';

setTheShell();

const other = { ...acmeRef, id: 'borealis', url: 'http://127.0.0.1:4100/accounts/borealis' };
const contact = { ...acmeRef, kind: 'contact', id: 'dana', url: 'http://127.0.0.1:4100/contacts/dana' } as const;
type StartState = Extract<PanelState, { kind: 'start' }>;
const unknown = (rest: Partial<StartState> = {}): StartState => ({
  kind: 'start',
  ref: acmeRef,
  name: 'Acme Events',
  domain: 'acme-events.com',
  suggestions: [],
  ...rest,
});
const customerOf = (ref: typeof acmeRef) => customerOfRecord(recordKey(ref));
const started = async (ref = acmeRef) => {
  await waitFor(async () => expect(await customerOf(ref)).not.toBeNull());
  return readBundle((await customerOf(ref)) ?? '');
};

test('starts with what the page tells, in one click', async () => {
  const { user } = await stand(<Start state={unknown()} />);
  await user.click(screen.getByRole('button', { name: 'Start Acme Events' }));
  expect((await started())?.customer).toMatchObject({ name: 'Acme Events', domain: 'acme-events.com', segment: 'midmarket' });
  await waitFor(async () => expect(panel.getState().justStarted).toBe(await customerOf(acmeRef)));
});

test('takes what the person changed, and the segment picked', async () => {
  const { user } = await stand(<Start state={unknown()} />);
  const name = screen.getByLabelText('Name');
  await user.clear(name);
  await user.type(name, '"Quoted" Brands <Ltd>');
  await user.clear(screen.getByLabelText('Website'));
  await user.click(screen.getByRole('radio', { name: 'Enterprise' }));
  await user.click(screen.getByRole('button', { name: 'Start "Quoted" Brands <Ltd>' }));
  const bundle = await started();
  expect(bundle?.customer).toMatchObject({ name: '"Quoted" Brands <Ltd>', segment: 'enterprise' });
  expect(bundle?.customer.domain).toBeUndefined();
});

test('starts once, however often it is clicked', async () => {
  const { user } = await stand(<Start state={unknown()} />);
  await user.dblClick(screen.getByRole('button', { name: 'Start Acme Events' }));
  await started();
  expect((await countRows()).customers).toBe(1);
});

test('says what is wrong at the field and keeps what was typed', async () => {
  const { user } = await stand(<Start state={unknown()} />);
  await user.clear(screen.getByLabelText('Name'));
  await user.clear(screen.getByLabelText('Website'));
  await user.type(screen.getByLabelText('Website'), 'our site');
  await user.click(screen.getByRole('button', { name: 'Start this customer' }));
  expect(screen.getByLabelText('Name').getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  expect(screen.getByText(/not a web address/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Website').value).toBe('our site');
  expect((await countRows()).customers).toBe(0);
});

test('asks for a name where the page’s could not be read', async () => {
  const { user } = await stand(<Start state={{ kind: 'start', ref: acmeRef, suggestions: [] }} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('The name could not be read');
  await user.type(screen.getByLabelText('Name'), '42');
  await user.click(screen.getByRole('button', { name: 'Start 42' }));
  expect((await started())?.customer.name).toBe('42');
});

test('what was typed for one record is not there for the next', async () => {
  const { user, again } = await stand(<Start state={unknown()} />);
  await user.type(screen.getByLabelText('Name'), ' (north)');
  again(<Start state={unknown({ ref: other, name: 'Borealis' })} />);
  expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Borealis');
});

test('links to the customer suggested, only when somebody says so', async () => {
  const { customerId } = await startAcme();
  const suggestions = [{ customerId, name: 'Acme Events', reason: 'domain' }] as const;
  const { user } = await stand(<Start state={unknown({ ref: other, name: 'Acme Group', suggestions })} />);
  expect(screen.getByText('Is it this one? Same domain')).toBeTruthy();
  expect(await customerOf(other)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Link this account to Acme Events' }));
  await waitFor(async () => expect(await customerOf(other)).toBe(customerId));
});

test('asks once whose contact it is, and remembers', async () => {
  const { customerId } = await startAcme();
  const { user } = await stand(<Whose state={{ kind: 'whose', ref: contact, name: 'Dana Ruiz', suggestions: [] }} />);
  await user.type(screen.getByRole('combobox', { name: 'Whose contact is this?' }), 'acme');
  await user.click(within(await screen.findByRole('grid')).getByText('Acme Events'));
  await waitFor(async () => expect(await customerOf(contact)).toBe(customerId));
  expect(panel.getState().pinned).toBeNull();
});

test('starts the account of a contact under the contact’s record', async () => {
  const { user } = await stand(
    <Whose state={{ kind: 'whose', ref: contact, name: 'Dana Ruiz', account: 'Acme Events', suggestions: [] }} />,
  );
  await user.click(screen.getByRole('button', { name: 'Start Acme Events' }));
  const bundle = await started(contact);
  expect(bundle?.customer.name).toBe('Acme Events');
  expect(bundle?.records).toMatchObject([{ kind: 'contact', name: 'Dana Ruiz' }]);
});
