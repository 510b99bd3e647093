import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unseen } from '../../../lib/background/afterReport';
import { changeTab, knownTabs, readTab } from '../../../lib/background/tabs';
import { type FakeBrowser, fakeBrowser } from '../../fakes/chrome';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

test('what a tab shows outlives the worker, and every page of the extension is told', async () => {
  await changeTab(7, () => unseen(7, 'https://crm.example/'));
  expect(browser.session.get('tab:7')).toEqual(unseen(7, 'https://crm.example/'));
  expect(await readTab(7)).toEqual(unseen(7, 'https://crm.example/'));
  expect(browser.heard).toEqual([{ type: 'tab', tab: unseen(7, 'https://crm.example/') }]);
});

test('changes of one tab run in the order of the calls', async () => {
  const seen: (string | null | undefined)[] = [];
  const step = (url: string) =>
    changeTab(7, (now) => {
      seen.push(now?.url);
      return unseen(7, url);
    });
  await Promise.all([step('a:1'), step('a:2'), step('a:3')]);
  expect(seen).toEqual([undefined, 'a:1', 'a:2']);
});

test('a change that fails is told to its caller and does not stop the next', async () => {
  const wrong = changeTab(7, () => {
    throw new Error('wrong');
  });
  await expect(wrong).rejects.toThrow('wrong');
  expect(await changeTab(7, () => unseen(7, null))).toEqual(unseen(7, null));
});

test('forgetting is told once, and a change that changes nothing not at all', async () => {
  await changeTab(7, () => unseen(7, null));
  await changeTab(7, (now) => now);
  await changeTab(7, () => null);
  await changeTab(7, () => null);
  expect(browser.heard).toEqual([
    { type: 'tab', tab: unseen(7, null) },
    { type: 'tab-gone', tabId: 7 },
  ]);
  expect(await knownTabs()).toEqual([]);
});

test('what lies in the store in another shape is not believed', async () => {
  browser.session.set('tab:7', { tabId: 7, ref: 'Acme' });
  browser.session.set('pending:note:1', 5);
  await changeTab(8, () => unseen(8, null));
  expect(await readTab(7)).toBeNull();
  expect(await knownTabs()).toEqual([unseen(8, null)]);
});
