import { expect, test } from 'vitest';
import { fromExtension, fromPage } from '../../../lib/messages/senders';

const tab = { id: 7, windowId: 3, index: 0, pinned: false, highlighted: true, active: true, incognito: false } as chrome.tabs.Tab;
const page: chrome.runtime.MessageSender = {
  id: 'ownid',
  tab,
  frameId: 0,
  documentLifecycle: 'active',
  url: 'https://crm.example:8443/#Account/view/1',
};

test('a page counts as the top frame of an active document', () => {
  expect(fromPage(page, 'ownid')).toEqual({ tabId: 7, windowId: 3, origin: 'https://crm.example:8443' });
});

test.each<[string, Partial<chrome.runtime.MessageSender>]>([
  ['another extension', { id: 'other' }],
  ['a frame', { frameId: 4 }],
  ['a page being prerendered', { documentLifecycle: 'prerender' }],
  ['a page in the back-forward cache', { documentLifecycle: 'cached' }],
  ['a page on its way out', { documentLifecycle: 'pending_deletion' }],
  ['one of our own pages in a tab', { url: 'chrome-extension://ownid/settings.html' }],
  ['a prerendered tab without an id', { tab: { ...tab, id: -1 } }],
])('%s does not count', (_what, change) => {
  expect(fromPage({ ...page, ...change }, 'ownid')).toBeNull();
});

test('nothing at all does not count', () => {
  expect(fromPage(undefined, 'ownid')).toBeNull();
  expect(fromExtension(undefined, 'ownid')).toBe(false);
});

test.each<[string, chrome.runtime.MessageSender, boolean]>([
  ['the worker', { id: 'ownid' }, true],
  ['the panel', { id: 'ownid', url: 'chrome-extension://ownid/sidepanel.html' }, true],
  ['the settings in a tab', { id: 'ownid', tab, url: 'chrome-extension://ownid/settings.html' }, true],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }, false],
  ['our content script', page, false],
  ['an id that begins like ours', { id: 'ownid', url: 'chrome-extension://ownid2/page.html' }, false],
])('%s: one of our own contexts or not', (_what, sender, own) => {
  expect(fromExtension(sender, 'ownid')).toBe(own);
});
