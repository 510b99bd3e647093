// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { WelcomePage } from '../../../components/welcome/WelcomePage';
import { addSamples, getSetting } from '../../../lib/db';
import { FakeEvent } from '../../fakes/panelBrowser';
import { setTheShell, stand } from '../shell';

const shell = setTheShell();
const open = vi.fn(async () => undefined);
const removeTab = vi.fn(async () => undefined);
const settingsChanged = new FakeEvent();
let isOnToolbar = false;
beforeEach(() => {
  isOnToolbar = false;
  vi.clearAllMocks();
  Object.assign(chrome, {
    action: { getUserSettings: async () => ({ isOnToolbar }), onUserSettingsChanged: settingsChanged },
    windows: { getCurrent: async () => ({ id: 10 }) },
    sidePanel: { open },
  });
  Object.assign(chrome.tabs, { getCurrent: async () => ({ id: 7 }), remove: removeTab });
});
const step = (name: RegExp) => screen.findByRole('region', { name });

test('the icon’s step ticks itself once it is pinned', async () => {
  await stand(<WelcomePage />);
  await step(/^Pin the icon$/);
  isOnToolbar = true;
  act(() => settingsChanged.fire({ isOnToolbar }));
  await step(/^Pin the icon ?, done$/);
});

test('looks again when the person comes back to the page', async () => {
  await stand(<WelcomePage />);
  await step(/^Pin the icon$/);
  isOnToolbar = true;
  act(() => window.dispatchEvent(new Event('focus')));
  await step(/^Pin the icon ?, done$/);
});

test('the CRM’s step ticks itself with a grant', async () => {
  await stand(<WelcomePage />);
  await step(/^Pick your CRM$/);
  shell.browser.origins = ['https://crm.acme.example/*'];
  act(() => shell.browser.granted.fire({}));
  await step(/^Pick your CRM ?, done$/);
  expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
});

test('the example opens the panel inside the click and shows the first sample', async () => {
  await stand(<WelcomePage />);
  const button = await screen.findByRole('button', { name: 'Look at an example customer' });
  // The window's number is known before anybody can click.
  await act(async () => {});
  fireEvent.click(button);
  expect(open).toHaveBeenCalledWith({ windowId: 10 });
  await screen.findByText('The panel shows the example now.');
  const [first] = await addSamples();
  expect(await chrome.storage.session.get('pending:pin:10')).toEqual({ 'pending:pin:10': first });
});

test('can be skipped', async () => {
  await stand(<WelcomePage />);
  fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
  await waitFor(() => expect(removeTab).toHaveBeenCalledWith(7));
  expect(await getSetting('welcomeDone')).toBe(true);
});
