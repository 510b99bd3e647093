// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Boundary } from '../../../components/page/Boundary';
import { Panel } from '../../../components/panel/Panel';
import { OpenFailure, startCustomer } from '../../../lib/db';
import type { TabState } from '../../../lib/messages/protocol';
import { panel, pin, tabSeen, wishNote } from '../../../lib/stores/panel';
import { acmeRef, startAcme } from '../../lib/db/acme';
import { setTheShell, stand } from '../shell';

setTheShell();

const other = { ...acmeRef, id: 'borealis', url: 'http://127.0.0.1:4100/accounts/borealis' };
const contact = { ...acmeRef, kind: 'contact', id: 'dana', url: 'http://127.0.0.1:4100/contacts/dana' } as const;
const tab = (rest: Partial<TabState>): TabState => ({
  tabId: 1,
  url: acmeRef.url,
  page: 'record',
  ref: null,
  sight: null,
  reading: true,
  ...rest,
});
const see = (rest: Partial<TabState>) => act(() => tabSeen(tab(rest)));
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const begin = async () => {
  const { user } = await stand(<Panel />);
  act(() => panel.setState({ activeTab: 1, windowId: 10, grants: ['http://127.0.0.1/*'] }));
  return user;
};

function Thrower(): never {
  throw new OpenFailure({ kind: 'newer', writtenBy: '1.4', thisVersion: '1.3' });
}

test('shows a linked customer from the ref alone', async () => {
  await startAcme();
  await begin();
  see({ ref: acmeRef });
  await heading('Acme Events');
});

test('never shows one customer for another’s page, not even for a moment', async () => {
  await startAcme();
  await startCustomer({ name: 'Borealis Travel', segment: 'startup', record: other });
  await begin();
  see({ ref: acmeRef });
  const first = await heading('Acme Events');
  see({ ref: other });
  expect(first.closest('[inert]')).not.toBeNull();
  await heading('Borealis Travel');
  expect(screen.queryByText('Acme Events')).toBeNull();
});

test('offers to start an unknown record as soon as it is read, and shows the customer once it is started', async () => {
  const user = await begin();
  see({ ref: acmeRef, reading: false, sight: { ref: acmeRef, name: 'Acme Events', confidence: 'sure', hit: 'v1' } });
  await user.click(await screen.findByRole('button', { name: 'Start Acme Events' }));
  await screen.findByRole('navigation', { name: /Acme Events/ });
  expect(await screen.findByRole('textbox', { name: 'Required Outcome' })).toBe(document.activeElement);
});

test('says that it is pinned, to whom, and what the page shows; unpinning shows the page’s', async () => {
  const { customerId } = await startAcme();
  const user = await begin();
  see({ ref: other, reading: false, sight: { ref: other, name: 'Borealis Travel', confidence: 'sure', hit: 'v1' } });
  act(() => pin(customerId));
  const band = await screen.findByRole('region', { name: 'Pinned' });
  await within(band).findByText('Pinned to Acme Events');
  await within(band).findByText('The page shows Borealis Travel');
  expect(within(band).getByRole<HTMLAnchorElement>('link').href).toBe(acmeRef.url);
  await user.click(within(band).getByRole('button', { name: 'Unpin' }));
  await screen.findByRole('button', { name: 'Start Borealis Travel' });
  expect(screen.queryByRole('region', { name: 'Pinned' })).toBeNull();
});

test('a customer that was removed can be brought back, whatever the panel shows by then', async () => {
  await startAcme();
  const user = await begin();
  see({ ref: acmeRef, reading: false, sight: { ref: acmeRef, name: 'Acme Events', confidence: 'sure', hit: 'v1' } });
  await heading('Acme Events');
  await user.click(screen.getByRole('button', { name: 'More for Acme Events' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Remove this customer' }));
  await screen.findByRole('button', { name: 'Start Acme Events' });
  await screen.findByText('Acme Events removed');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByRole('button', { name: 'More for Acme Events' });
  expect(screen.queryByText('Acme Events removed')).toBeNull();
});

test('says whose contact led here', async () => {
  await startAcme();
  await begin();
  const sight = { ref: contact, name: 'Dana Ruiz', parent: { id: 'acme', name: 'Acme' }, confidence: 'sure', hit: 'v1' } as const;
  see({ ref: contact, reading: false, sight });
  await heading('Acme Events');
  expect(screen.getByText('Dana Ruiz')).toBeTruthy();
});

test('a wish for a note opens the composer once, also when the customer comes after it, and never again by surprise', async () => {
  await startAcme();
  await startCustomer({ name: 'Borealis Travel', segment: 'startup', record: other });
  await begin();
  act(() => wishNote(Date.now()));
  see({ ref: acmeRef });
  await heading('Acme Events');
  await screen.findByRole('textbox', { name: /note/i });
  see({ ref: null, page: 'list' });
  await screen.findByRole('combobox');
  see({ ref: other });
  await heading('Borealis Travel');
  expect(screen.queryByRole('textbox', { name: /note/i })).toBeNull();
});

test('a page that says nothing is waited for, then found around', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  await begin();
  see({ page: 'unseen' });
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  await act(() => vi.advanceTimersByTimeAsync(4_100));
  await heading('This page has not said what it shows');
  vi.useRealTimers();
});

test('a site that is not allowed is offered', async () => {
  await begin();
  act(() => panel.setState({ grants: [] }));
  see({ page: 'unseen', url: 'https://crm.acme.example/' });
  await screen.findByRole('button', { name: 'Use Milepost on crm.acme.example' });
  await act(async () => panel.setState({ grants: ['https://crm.acme.example/*'] }));
  await waitFor(() => expect(screen.queryByRole('button', { name: /^Use Milepost/ })).toBeNull());
});

test('data newer than the program is said as such, whatever threw it', async () => {
  const silent = vi.spyOn(console, 'error').mockReturnValue();
  await stand(
    <Boundary>
      <Thrower />
    </Boundary>,
  );
  await heading('This data comes from a newer Milepost');
  expect(screen.getByText('1.4')).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Save a copy of the data' })).toBeTruthy();
  silent.mockRestore();
});
