import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const refreshed: number[] = [];
vi.mock('../../../lib/background/pill', () => ({
  refreshPill: async (tabId: number) => {
    refreshed.push(tabId);
  },
}));

import { acceptPage, addressLent, tabGone, tabUpdated } from '../../../lib/background/pages';
import { readTab } from '../../../lib/background/tabs';
import { type FakeBrowser, fakeBrowser } from '../../fakes/chrome';
import { type FakePort, fakePort } from '../../fakes/port';

let browser: FakeBrowser;
let tabId = 100;
beforeEach(() => {
  browser = fakeBrowser();
  tabId += 1;
});
afterEach(() => vi.unstubAllGlobals());

const origin = 'https://crm.example';
const ref = (id: string) => ({ crm: 'espocrm', tenant: origin, kind: 'account', id, url: `${origin}/#Account/view/${id}` });
const visit = (id: string) => ({ type: 'visit', url: ref(id).url, ref: ref(id), page: 'record' });

function arrive(more: Partial<chrome.runtime.MessageSender> = {}): FakePort {
  const tab = { id: tabId, windowId: 1 } as chrome.tabs.Tab;
  const fake = fakePort('page', { id: 'ownid', tab, frameId: 0, documentLifecycle: 'active', url: `${origin}/`, ...more });
  acceptPage(fake.port);
  return fake;
}
const shown = async () => (await readTab(tabId))?.ref?.id;

test('a page shows its record, and its pill is brought up to date', async () => {
  arrive().say(visit('1'));
  await vi.waitFor(async () => expect(await shown()).toBe('1'));
  await vi.waitFor(() => expect(refreshed).toContain(tabId));
});

test.each<[string, Partial<chrome.runtime.MessageSender>]>([
  ['a frame', { frameId: 2 }],
  ['another extension', { id: 'other' }],
  ['a prerendered page', { documentLifecycle: 'prerender' }],
])('%s is hung up on', async (_what, more) => {
  const fake = arrive(more);
  expect(fake.closed).toBe(true);
  fake.say(visit('1'));
  await changes();
  expect(await shown()).toBeUndefined();
});

test('a report of another origin than the page’s, or of another shape, is ignored', async () => {
  const fake = arrive();
  fake.say({ ...visit('1'), url: 'https://elsewhere.example/#Account/view/1' });
  fake.say({ ...visit('1'), also: 'this' });
  await changes();
  expect(await shown()).toBeUndefined();
  fake.say(visit('2'));
  await vi.waitFor(async () => expect(await shown()).toBe('2'));
});

test('a page that is gone is forgotten', async () => {
  const fake = arrive();
  fake.say(visit('1'));
  await vi.waitFor(async () => expect(await shown()).toBe('1'));
  fake.close();
  await vi.waitFor(async () => expect(await readTab(tabId)).toBeNull());
});

test('the page before, whose port closes after the next one’s opened, takes nothing away and says nothing more', async () => {
  const before = arrive();
  const next = arrive();
  next.say(visit('2'));
  before.say(visit('1'));
  before.close();
  await vi.waitFor(async () => expect(await shown()).toBe('2'));
  await changes();
  expect(await shown()).toBe('2');
});

test('"loading" alone does not forget a page that is still there: it may have intercepted its own navigation', async () => {
  const fake = arrive();
  fake.say(visit('1'));
  await vi.waitFor(async () => expect(await shown()).toBe('1'));
  await tabUpdated(tabId, { status: 'loading' });
  expect(await shown()).toBe('1');
  expect(browser.orders).toEqual([]);
});

test('where the worker was stopped and the port with it, a loading tab is asked; silence forgets it', async () => {
  browser.session.set(`tab:${tabId}`, { tabId, url: ref('1').url, page: 'record', ref: ref('1'), sight: null, reading: false });
  browser.listening.add(tabId);
  await tabUpdated(tabId, { status: 'loading' });
  expect(browser.orders).toEqual([[tabId, { type: 'report' }]]);
  expect(await shown()).toBe('1');
  browser.listening.clear();
  await tabUpdated(tabId, { status: 'loading' });
  expect(await readTab(tabId)).toBeNull();
});

test('a click on the icon lends the address until the tab goes elsewhere', async () => {
  const tab = { id: tabId, windowId: 1, url: 'https://crm.example/a' } as chrome.tabs.Tab;
  await addressLent(tab);
  expect(await readTab(tabId)).toMatchObject({ page: 'unseen', url: 'https://crm.example/a' });
  await tabUpdated(tabId, { url: 'https://crm.example/b' });
  expect(await readTab(tabId)).toMatchObject({ page: 'unseen', url: 'https://crm.example/b' });
  await tabUpdated(tabId, { status: 'loading' });
  expect(await readTab(tabId)).toBeNull();
});

test('a click on the icon changes nothing where the page speaks for itself', async () => {
  arrive().say(visit('1'));
  await vi.waitFor(async () => expect(await shown()).toBe('1'));
  await addressLent({ id: tabId, windowId: 1, url: ref('1').url } as chrome.tabs.Tab);
  expect(await shown()).toBe('1');
});

test('a closed tab is forgotten', async () => {
  arrive().say(visit('1'));
  await vi.waitFor(async () => expect(await shown()).toBe('1'));
  await tabGone(tabId);
  expect(await readTab(tabId)).toBeNull();
});

/** Whatever was begun has run: a change of the same tab waits for those before it. */
async function changes(): Promise<void> {
  await tabUpdated(tabId, { url: 'https://crm.example/settled' });
}
