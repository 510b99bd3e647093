import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unseen } from '../../../lib/messages/tabs';
import { type FakeBrowser, fakeBrowser } from '../../fakes/chrome';

let browser: FakeBrowser;
let { changeTab, knownTabs, readTab } = await import('../../../lib/background/tabs');

/** As when the worker was stopped and started: what it remembered is gone. */
async function startWorker(): Promise<void> {
  vi.resetModules();
  ({ changeTab, knownTabs, readTab } = await import('../../../lib/background/tabs'));
}
beforeEach(async () => {
  browser = fakeBrowser();
  await startWorker();
});
afterEach(() => vi.unstubAllGlobals());

test('what a tab shows outlives the worker', async () => {
  await changeTab(7, () => unseen(7, 'https://crm.example/'));
  expect(browser.session.get('tab:7')).toEqual(unseen(7, 'https://crm.example/'));
  await startWorker();
  expect(await readTab(7)).toEqual(unseen(7, 'https://crm.example/'));
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

test('a tab that is forgotten leaves nothing, and a change that changes nothing writes nothing', async () => {
  await changeTab(7, () => unseen(7, null));
  const set = vi.spyOn(chrome.storage.session, 'set');
  await changeTab(7, (now) => now);
  expect(set).not.toHaveBeenCalled();
  await changeTab(7, () => null);
  expect(browser.session.size).toBe(0);
  expect(await readTab(7)).toBeNull();
  expect(await knownTabs()).toEqual([]);
});

test('what lies in the store in another shape is not believed', async () => {
  browser.session.set('tab:7', { tabId: 7, ref: 'Acme' });
  browser.session.set('pending:note:1', 5);
  await changeTab(8, () => unseen(8, null));
  expect(await readTab(7)).toBeNull();
  expect(await knownTabs()).toEqual([unseen(8, null)]);
});
