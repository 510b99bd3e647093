import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.mock('../../../lib/background/pill', () => ({ refreshPill: async () => {} }));

import { grantsChanged, grantsRemoved } from '../../../lib/background/grants';
import { changeTab, knownTabs } from '../../../lib/background/tabs';
import { unseen } from '../../../lib/messages/tabs';
import { type FakeBrowser, fakeBrowser } from '../../fakes/chrome';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

test('what is granted runs in the open tabs', async () => {
  browser.origins = ['https://crm.example/*'];
  browser.tabs = [{ id: 1, url: 'https://crm.example/' }];
  await grantsChanged();
  expect(browser.ran).toEqual([1]);
});

test('where nothing is granted any more the script leaves and the tab is forgotten; elsewhere it stays', async () => {
  browser.origins = ['https://stays.example/*'];
  // Of a page without a grant the browser tells no address, save where a click on the icon lends it.
  browser.tabs = [{ id: 1, url: 'https://stays.example/' }, { id: 2 }, { id: 3, url: 'https://lent.example/' }];
  browser.listening.add(1).add(2);
  for (const id of [1, 2, 3]) await changeTab(id, () => unseen(id, null));
  await grantsRemoved();
  expect(browser.orders.toSorted(([a], [b]) => a - b)).toEqual([
    [2, { type: 'leave' }],
    [3, { type: 'leave' }],
  ]);
  expect((await knownTabs()).map(({ tabId }) => tabId)).toEqual([1]);
});
