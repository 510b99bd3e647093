import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const refreshed: number[] = [];
vi.mock('../../../lib/background/pill', () => ({
  refreshPill: async (tabId: number) => {
    refreshed.push(tabId);
  },
}));

import { acceptPage, addressLent, tabGone, tabUpdated } from '../../../lib/background/pages';
import { readTab } from '../../../lib/background/tabs';
import type { RecordRef } from '../../../lib/crm/types';
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
const ref = (last: string): RecordRef => {
  const id = `6b054e0a789b72cc${last}`;
  return { crm: 'espocrm', tenant: origin, kind: 'account', id, url: `${origin}/#Account/view/${id}` };
};
const visit = (last: string) => ({ type: 'visit', url: ref(last).url });
const saw = (last: string, name: string) => ({
  type: 'sight',
  url: ref(last).url,
  sight: { ref: ref(last), name, confidence: 'sure', hit: 'v8' },
});

function arrive(more: Partial<chrome.runtime.MessageSender> = {}): FakePort {
  const tab = { id: tabId, windowId: 1 } as chrome.tabs.Tab;
  const fake = fakePort('page', { id: 'ownid', tab, frameId: 0, documentLifecycle: 'active', url: `${origin}/`, ...more });
  acceptPage(fake.port);
  return fake;
}
const shown = async () => (await readTab(tabId))?.ref?.id.at(-1);
const name = async () => (await readTab(tabId))?.sight?.name;

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

test('a visit is answered before anything is awaited: whose record it is, and how its CRM is read, as data', () => {
  const fake = arrive();
  fake.say(visit('1'));
  expect(fake.sent).toMatchObject([
    { type: 'read', url: ref('1').url, record: { ref: ref('1'), layout: { holds: expect.stringContaining('"Account"') } }, panels: null },
  ]);
  expect(JSON.parse(JSON.stringify(fake.sent))).toEqual(fake.sent);
});

test('a page without a record is answered too', async () => {
  const fake = arrive();
  fake.say({ type: 'visit', url: `${origin}/#Account` });
  expect(fake.sent).toEqual([{ type: 'read', url: `${origin}/#Account`, record: null, panels: null }]);
  await vi.waitFor(async () => expect(await readTab(tabId)).toMatchObject({ page: 'list', ref: null }));
});

test('a panel over a list is located by the link it shows', async () => {
  const url = 'https://app.hubspot.com/contacts/1/objects/0-2/views/all/list';
  const fake = arrive({ url });
  fake.say({ type: 'visit', url });
  expect(fake.sent.at(-1)).toMatchObject({ record: null, panels: { name: expect.any(String) } });
  const preview = '/contacts/1/record/0-2/9001?source=list';
  fake.say({ type: 'visit', url, preview });
  expect(fake.sent.at(-1)).toMatchObject({
    url,
    preview,
    record: { ref: { id: '9001', kind: 'account' } },
    panels: { name: expect.any(String) },
  });
  await vi.waitFor(async () => expect(await readTab(tabId)).toMatchObject({ page: 'record', url, ref: { id: '9001' } }));
  fake.say({ type: 'visit', url, preview: 'https://elsewhere.example/record/0-2/77' });
  expect(fake.sent.at(-1)).toMatchObject({ record: null });
});

test('a name is taken for the record that the page was given for its address', async () => {
  const fake = arrive();
  fake.say(visit('1'));
  fake.say(saw('1', 'Acme'));
  await vi.waitFor(async () => expect(await name()).toBe('Acme'));
});

test.each<[string, object]>([
  ['another record’s', { sight: saw('2', 'Evil').sight }],
  ['that of the record at another address', { url: ref('2').url, sight: saw('2', 'Evil').sight }],
  ['a record of another tenant', { sight: { ...saw('1', 'Evil').sight, ref: { ...ref('1'), tenant: 'https://other.example' } } }],
  [
    'a record with an address of its own making',
    { sight: { ...saw('1', 'Evil').sight, ref: { ...ref('1'), url: 'https://evil.example/' } } },
  ],
  ['a page without a record', { url: `${origin}/#Account` }],
  ['a preview where the address tells', { url: `${origin}/#Account`, preview: ref('1').url }],
])('a name told for %s is refused', async (_what, forged) => {
  const fake = arrive();
  fake.say(visit('1'));
  fake.say({ ...saw('1', 'Evil'), ...forged });
  await changes();
  expect(await shown()).toBe('1');
  expect(await name()).toBeUndefined();
});

test('the account’s id arrives in the form that refs hold, one that is none not at all', async () => {
  const url = 'https://acme.lightning.force.com/lightning/r/Contact/003gK000007TrLcQAK/view';
  const of = { crm: 'salesforce', tenant: 'acme', kind: 'contact', id: '003gK000007TrLcQAK', url };
  const fake = arrive({ url });
  const tell = (id: string) => ({
    type: 'sight',
    url,
    sight: { ref: of, name: 'Jo', parent: { id, name: 'Acme' }, confidence: 'sure', hit: 'v' },
  });
  fake.say({ type: 'visit', url });
  fake.say(tell('001gK000004HmPw'));
  await vi.waitFor(async () => expect((await readTab(tabId))?.sight?.parent).toEqual({ id: '001gK000004HmPwQAK', name: 'Acme' }));
  fake.say(tell('001gK000004HmPwQAZ'));
  await vi.waitFor(async () => expect((await readTab(tabId))?.sight?.parent).toBeUndefined());
});

test('a page that rewrites its address is answered each time; its state and its pill stay', async () => {
  const fake = arrive();
  fake.say(visit('1'));
  fake.say(saw('1', 'Acme'));
  await vi.waitFor(async () => expect(await name()).toBe('Acme'));
  await changes();
  const before = refreshed.filter((id) => id === tabId).length;
  const set = vi.spyOn(chrome.storage.session, 'set');
  for (let n = 0; n < 10; n++) fake.say({ type: 'visit', url: ref('1').url.replace('#', `?n=${n}#`) });
  await changes();
  expect(fake.sent).toHaveLength(11);
  expect(set).not.toHaveBeenCalled();
  expect(refreshed.filter((id) => id === tabId)).toHaveLength(before);
  // The next page has no pill yet, even where it shows the same record.
  arrive().say(visit('1'));
  await vi.waitFor(() => expect(refreshed.filter((id) => id === tabId)).toHaveLength(before + 1));
});

test('a worker that was started for a report goes on from what is kept', async () => {
  browser.session.set(`tab:${tabId}`, { tabId, url: ref('1').url, page: 'record', ref: ref('1'), sight: null, reading: true });
  const fake = arrive();
  fake.say(saw('1', 'Acme'));
  await vi.waitFor(async () => expect(await name()).toBe('Acme'));
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
