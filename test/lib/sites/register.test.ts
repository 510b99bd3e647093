import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reconcile } from '../../../lib/sites/register';
import { type FakeBrowser, fakeBrowser } from '../../fakes/chrome';

let browser: FakeBrowser;
beforeEach(() => {
  browser = fakeBrowser();
});
afterEach(() => vi.unstubAllGlobals());

const acme = 'https://crm.acme.example/*';
const other = 'https://crm.other.example/*';

test('what is granted is registered once, in the top frame, for good, and run in the open tabs', async () => {
  browser.origins = [acme];
  browser.tabs = [{ id: 1 }, { id: 2, discarded: true }];
  expect(await reconcile()).toEqual({ patterns: [acme], unreached: [] });
  expect(browser.registered).toEqual([
    { id: 'crm', js: ['content-scripts/crm.js'], matches: [acme], runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ]);
  expect(browser.ran).toEqual([1]);
});

test('a further grant and a grant taken back change the one registration; without grants there is none', async () => {
  browser.origins = [acme];
  await reconcile();
  browser.origins = [acme, other];
  await reconcile();
  expect(browser.registered.map(({ matches }) => matches)).toEqual([[acme, other]]);
  browser.origins = [];
  await reconcile();
  expect(browser.registered).toEqual([]);
  await reconcile();
  expect(browser.registered).toEqual([]);
});

test('a grant for every host is no site that the person chose', async () => {
  browser.origins = ['https://*/*', '<all_urls>'];
  browser.tabs = [{ id: 1 }];
  expect((await reconcile()).patterns).toEqual([]);
  expect(browser.registered).toEqual([]);
  expect(browser.ran).toEqual([]);
});

test('two events at once do not register twice', async () => {
  browser.origins = [acme];
  await Promise.all([reconcile(), reconcile()]);
  expect(browser.registered).toHaveLength(1);
});

test('a tab that cannot be reached is told, the others get the script, and the next run goes ahead', async () => {
  browser.origins = [acme];
  browser.tabs = [{ id: 1 }, { id: 2 }];
  const { scripting } = chrome;
  const real = scripting.executeScript;
  scripting.executeScript = (async (what: { target: { tabId: number } }) => {
    if (what.target.tabId === 1) throw new Error('Frame with ID 0 is showing error page');
    return (real as (what: unknown) => Promise<unknown>)(what);
  }) as typeof scripting.executeScript;
  expect((await reconcile()).unreached).toEqual([{ tabId: 1, why: 'Error: Frame with ID 0 is showing error page' }]);
  expect(browser.ran).toEqual([2]);
});
