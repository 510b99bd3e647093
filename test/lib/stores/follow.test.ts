import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leavePendingNote } from '../../../lib/messages/pendingNote';
import { leavePendingPin } from '../../../lib/messages/pendingPin';
import type { TabState } from '../../../lib/messages/protocol';
import { follow } from '../../../lib/stores/follow';
import { activeTabState, emptyPanel, panel } from '../../../lib/stores/panel';
import { panelBrowser } from '../../fakes/panelBrowser';

const crm = 'https://crm.example/accounts/1';
const known = (tabId: number, page: TabState['page'] = 'list'): TabState => ({
  tabId,
  url: crm,
  page,
  ref: null,
  sight: null,
  reading: false,
});
const shown = () => activeTabState(panel.getState());

let browser: ReturnType<typeof panelBrowser>;
let stop = () => {};
beforeEach(() => {
  panel.setState(emptyPanel, true);
  browser = panelBrowser({
    active: 1,
    origins: ['https://crm.example/*'],
    tabs: [
      { id: 1, windowId: 10 },
      { id: 2, windowId: 10, url: crm },
      { id: 3, windowId: 20 },
    ],
  });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});
const start = async (only: number | null = null) => {
  stop = follow(only);
  await vi.waitFor(() => expect(panel.getState().activeTab).not.toBeNull());
};

describe('follow', () => {
  it('begins with the active tab of its own window and what is kept of it', async () => {
    await browser.session.set({ 'tab:1': known(1, 'none') });
    await start();
    await vi.waitFor(() => expect(shown()).toEqual(known(1, 'none')));
    expect(panel.getState()).toMatchObject({ windowId: 10, grants: ['https://crm.example/*'] });
  });

  it('knows no more of a tab than the browser tells', async () => {
    await start();
    await vi.waitFor(() => expect(shown()).toMatchObject({ page: 'unseen', url: null }));
    browser.activated.fire({ tabId: 2, windowId: 10 });
    await vi.waitFor(() => expect(shown()).toMatchObject({ tabId: 2, page: 'unseen', url: crm }));
  });

  it('shows what a tab shows at once when it is switched to', async () => {
    await start();
    await browser.session.set({ 'tab:2': known(2) });
    browser.activated.fire({ tabId: 2, windowId: 10 });
    expect(shown()).toEqual(known(2));
  });

  it('leaves another window’s tabs to that window’s panel', async () => {
    await start();
    browser.activated.fire({ tabId: 3, windowId: 20 });
    expect(panel.getState().activeTab).toBe(1);
  });

  it('follows one tab alone where it is told to', async () => {
    await start(2);
    browser.activated.fire({ tabId: 1, windowId: 10 });
    expect(panel.getState().activeTab).toBe(2);
  });

  it('forgets what a tab showed when the background does', async () => {
    await browser.session.set({ 'tab:1': known(1) });
    await start();
    await vi.waitFor(() => expect(shown()).toEqual(known(1)));
    await browser.session.remove('tab:1');
    await vi.waitFor(() => expect(shown()).toMatchObject({ page: 'unseen', url: null }));
  });

  it('survives a tab that is closed while it is looked at', async () => {
    await start();
    browser.activated.fire({ tabId: 99, windowId: 10 });
    await vi.waitFor(() => expect(panel.getState().activeTab).toBe(99));
    expect(shown()).toBeNull();
  });

  it('takes a wish for a note that lay there, and one that comes, each once', async () => {
    await leavePendingNote(10, Date.now());
    await start();
    await vi.waitFor(() => expect(panel.getState().wishes.count).toBe(1));
    await leavePendingNote(20, Date.now());
    await leavePendingNote(10, Date.now());
    await vi.waitFor(() => expect(panel.getState().wishes.count).toBe(2));
  });

  it('shows the customer that another page of the extension asks for', async () => {
    await start();
    await leavePendingPin(10, 'c1');
    await vi.waitFor(() => expect(panel.getState().pinned).toBe('c1'));
  });

  it('hears of grants given and taken back', async () => {
    await start();
    browser.origins = [];
    browser.revoked.fire({});
    await vi.waitFor(() => expect(panel.getState().grants).toEqual([]));
  });

  it('stops', async () => {
    await start();
    stop();
    expect([browser.changed, browser.activated, browser.updated, browser.granted, browser.revoked].map(({ count }) => count)).toEqual([
      0, 0, 0, 0, 0,
    ]);
  });
});
