import { takePendingNote } from '../messages/pendingNote';
import { takePendingPin } from '../messages/pendingPin';
import type { TabState } from '../messages/protocol';
import { tabKey, tabOfKey, unseen } from '../messages/tabs';
import { panel, pin, tabGone, tabSeen, wishNote } from './panel';

/** The background wrote it, and nobody but the extension's own contexts can write there. */
const asTab = (value: unknown): TabState | null => (value as TabState | undefined) ?? null;

/**
 * Keeps the store in step with the window that the panel stands in: its active tab, what the background knows of each tab, what is granted,
 * and the wishes to log a note or to show a certain customer. One source, `storage.session`, so that nothing can arrive in two orders; the store knows every tab, so that a
 * switch of tabs waits for nobody.
 * @param only follow this one tab, whichever is active: for the panel as a page of its own.
 * @returns how to stop.
 */
export function follow(only: number | null): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;

  const hearStorage = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area !== 'session') return;
    for (const [key, { newValue }] of Object.entries(changes)) {
      const tabId = tabOfKey(key);
      if (tabId !== null) {
        const tab = asTab(newValue);
        if (tab) tabSeen(tab);
        else {
          tabGone(tabId);
          if (tabId === panel.getState().activeTab) void lookAt(tabId);
        }
      } else if (/^pending:(note|pin):/.test(key) && newValue !== undefined) void takeWishes();
    }
  };
  const hearActivated = ({ tabId, windowId }: chrome.tabs.OnActivatedInfo) => {
    if (only === null && windowId === panel.getState().windowId) void activate(tabId);
  };
  const hearUpdated = (tabId: number) => {
    if (tabId === panel.getState().activeTab) void lookAt(tabId);
  };
  const hearGrants = () => void readGrants();

  chrome.storage.onChanged.addListener(hearStorage);
  chrome.tabs.onActivated.addListener(hearActivated);
  chrome.tabs.onUpdated.addListener(hearUpdated);
  chrome.permissions.onAdded.addListener(hearGrants);
  chrome.permissions.onRemoved.addListener(hearGrants);
  signal.addEventListener('abort', () => {
    chrome.storage.onChanged.removeListener(hearStorage);
    chrome.tabs.onActivated.removeListener(hearActivated);
    chrome.tabs.onUpdated.removeListener(hearUpdated);
    chrome.permissions.onAdded.removeListener(hearGrants);
    chrome.permissions.onRemoved.removeListener(hearGrants);
  });

  void start(only);
  return () => stopped.abort();
}

async function start(only: number | null): Promise<void> {
  const [[here], kept] = await Promise.all([
    only === null ? chrome.tabs.query({ active: true, currentWindow: true }) : chrome.tabs.get(only).then((tab) => [tab]),
    chrome.storage.session.get(null),
    readGrants(),
  ]);
  const heard = panel.getState().tabs;
  const tabs: Record<number, TabState> = {};
  for (const [key, value] of Object.entries(kept)) {
    const tab = tabOfKey(key) === null ? null : asTab(value);
    if (tab) tabs[tab.tabId] = tab;
  }
  // What came as a change while this was read is newer.
  panel.setState({ windowId: here?.windowId ?? null, tabs: { ...tabs, ...heard } });
  if (here?.id !== undefined) await activate(here.id);
  await takeWishes();
}

async function activate(tabId: number): Promise<void> {
  panel.setState({ activeTab: tabId });
  await lookAt(tabId);
}

/** Where the background knows nothing of a tab, its address is all there is, and only if the browser tells it. */
async function lookAt(tabId: number): Promise<void> {
  const known = panel.getState().tabs[tabId];
  if (known && known.page !== 'unseen') return;
  const kept = asTab((await chrome.storage.session.get(tabKey(tabId)))[tabKey(tabId)]);
  if (kept) {
    tabSeen(kept);
    return;
  }
  try {
    const { url } = await chrome.tabs.get(tabId);
    if (panel.getState().tabs[tabId] === known) tabSeen(unseen(tabId, url ?? null));
  } catch {
    // The tab was closed in the meantime.
    tabGone(tabId);
  }
}

async function readGrants(): Promise<void> {
  panel.setState({ grants: (await chrome.permissions.getAll()).origins ?? [] });
}

async function takeWishes(): Promise<void> {
  const { windowId } = panel.getState();
  if (windowId === null) return;
  const customerId = await takePendingPin(windowId);
  if (customerId) pin(customerId);
  if (await takePendingNote(windowId, Date.now())) wishNote(Date.now());
}
