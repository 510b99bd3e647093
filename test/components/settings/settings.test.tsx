// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { AddSite } from '../../../components/settings/AddSite';
import { Data } from '../../../components/settings/Data';
import { HiddenPills } from '../../../components/settings/HiddenPills';
import { Looks } from '../../../components/settings/Looks';
import { Samples } from '../../../components/settings/Samples';
import { Sites } from '../../../components/settings/Sites';
import { countRows, getPillPlace, getSetting, setPillPlace } from '../../../lib/db';
import { chosenLanguage } from '../../../lib/i18n/language';
import { startAcme } from '../../lib/db/acme';
import { setTheShell, stand } from '../shell';

const shell = setTheShell();

test('lists what is granted in plain words, each with the way to take it back', async () => {
  shell.browser.origins = ['https://*.hubspot.com/*', 'https://crm.acme.example/*', 'http://crm.acme.example/*'];
  const remove = vi.spyOn(chrome.permissions, 'remove');
  const { user } = await stand(<Sites />);
  const button = await screen.findByRole('button', { name: 'Take back crm.acme.example' });
  expect(screen.getAllByRole('button', { name: /^Take back/ })).toHaveLength(2);
  await user.click(button);
  expect(remove).toHaveBeenCalledWith({ origins: ['https://crm.acme.example/*', 'http://crm.acme.example/*'] });
  await screen.findByText('Milepost no longer works on crm.acme.example.');
  shell.browser.origins = ['https://*.hubspot.com/*'];
  shell.browser.revoked.fire({});
  await waitFor(() => expect(screen.getAllByRole('button', { name: /^Take back/ })).toHaveLength(1));
});

test('says where the browser keeps a grant', async () => {
  shell.browser.origins = ['http://localhost/*'];
  vi.spyOn(chrome.permissions, 'remove').mockRejectedValue(new Error('You cannot remove required permissions.'));
  const { user } = await stand(<Sites />);
  await user.click(await screen.findByRole('button', { name: 'Take back localhost' }));
  await screen.findByText(/The browser keeps localhost allowed/);
});

test('one click asks for a hosted CRM, inside the click', async () => {
  await stand(<AddSite sites={[]} />);
  fireEvent.click(screen.getByRole('button', { name: 'HubSpot' }));
  expect(shell.browser.request).toHaveBeenCalledTimes(1);
  expect(shell.browser.request.mock.calls[0]?.[0].origins.every((origin) => origin.includes('hubspot'))).toBe(true);
  await screen.findByText('Milepost works on HubSpot. Open an account there.');
});

test('a CRM of one’s own leads to its address', async () => {
  const { user } = await stand(<AddSite sites={[]} />);
  await user.click(screen.getByRole('button', { name: 'EspoCRM' }));
  expect(shell.browser.request).not.toHaveBeenCalled();
  const field = screen.getByLabelText('The address of your EspoCRM');
  expect(document.activeElement).toBe(field);
  await user.type(field, 'our crm{Enter}');
  expect(shell.browser.request).not.toHaveBeenCalled();
  await screen.findByText(/That is not an address/);
  await user.clear(field);
  await user.type(field, 'https://crm.acme.example/#Account{Enter}');
  expect(shell.browser.request).toHaveBeenCalledWith({ origins: ['https://crm.acme.example/*'] });
});

test('keeps language and theme', async () => {
  const { user } = await stand(<Looks />);
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  await waitFor(async () => expect(await getSetting('theme')).toBe('dark'));
  await user.selectOptions(await screen.findByLabelText('Language'), 'Magyar');
  await waitFor(async () => expect(await chosenLanguage()).toBe('hu'));
});

test('adds and removes the sample customers', async () => {
  const { user } = await stand(<Samples />);
  await user.click(await screen.findByRole('button', { name: 'Add the sample customers' }));
  const remove = await screen.findByRole('button', { name: 'Remove the sample customers' });
  expect((await countRows()).customers).toBeGreaterThan(0);
  await user.click(remove);
  await waitFor(async () => expect((await countRows()).customers).toBe(0));
});

test('shows a hidden mark again and tells the page', async () => {
  await setPillPlace('https://crm.acme.example', { x: 40, y: 8, hidden: true });
  await setPillPlace('https://other.example', { x: 1, y: 2, hidden: false });
  const told = vi.fn(async () => undefined);
  Reflect.set(chrome.runtime, 'sendMessage', told);
  const { user } = await stand(<HiddenPills />);
  await user.click(await screen.findByRole('button', { name: 'Show the mark again on crm.acme.example' }));
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  expect(await getPillPlace('https://crm.acme.example')).toEqual({ x: 40, y: 8, hidden: false });
  expect(told).toHaveBeenCalledWith({ type: 'data-changed' });
});

test('says how much there is, and that a copy opens into an empty Milepost only', async () => {
  vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { storage: { estimate: async () => ({ usage: 1_234_567 }) } }));
  await startAcme();
  const { user } = await stand(<Data />);
  const amount = await screen.findByText(/1 customer, \d+ rows, 1.2 MB/);
  expect(amount).toBeTruthy();
  const input = screen.getByLabelText('Open a copy', { selector: 'input' });
  await user.upload(input, new File(['{}'], 'copy.json', { type: 'application/json' }));
  await waitFor(() => expect(within(screen.getByRole('region', { name: 'Your data' })).getByRole('alert').textContent).toMatch(/\w/));
});
