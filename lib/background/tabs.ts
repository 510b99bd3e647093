import { asTabState } from '../messages/check';
import type { TabState } from '../messages/protocol';
import { tabKey, tabOfKey } from '../messages/tabs';

/** What was read or written since the worker started. It alone writes, so nothing needs to be read twice. */
const known = new Map<number, TabState | null>();

/** What the tab shows, or null where nothing is known of it. */
export async function readTab(tabId: number): Promise<TabState | null> {
  const remembered = known.get(tabId);
  return remembered === undefined ? asTabState((await chrome.storage.session.get(tabKey(tabId)))[tabKey(tabId)]) : remembered;
}

/** Every tab of which something is known. */
export async function knownTabs(): Promise<TabState[]> {
  const kept = Object.entries(await chrome.storage.session.get(null));
  return kept.flatMap(([name, value]) => (tabOfKey(name) === null ? [] : (asTabState(value) ?? [])));
}

const last = new Map<number, Promise<unknown>>();

/**
 * Changes what is known of a tab, where the extension's pages follow it. Changes of one tab run one after the other, in the order of the
 * calls; null forgets the tab, the same object changes nothing.
 * @returns what is known afterwards.
 */
export function changeTab(tabId: number, change: (now: TabState | null) => TabState | null): Promise<TabState | null> {
  const run = (last.get(tabId) ?? Promise.resolve()).then(async () => {
    const now = await readTab(tabId);
    const next = change(now);
    known.set(tabId, next);
    if (next === now) return now;
    if (next) await chrome.storage.session.set({ [tabKey(tabId)]: next });
    else await chrome.storage.session.remove(tabKey(tabId));
    return next;
  });
  // The caller gets the failure; the next change must run all the same.
  const settled = run.then(
    () => undefined,
    () => undefined,
  );
  last.set(tabId, settled);
  void settled.then(() => {
    if (last.get(tabId) === settled) last.delete(tabId);
  });
  return run;
}
