import { asPageReport } from '../messages/check';
import type { PageAnswer, TabState } from '../messages/protocol';
import { fromPage } from '../messages/senders';
import { unseen } from '../messages/tabs';
import { afterReport } from './afterReport';
import { answerTo, located } from './answer';
import { failed } from './failed';
import { order } from './orders';
import { refreshPill } from './pill';
import { changeTab, readTab } from './tabs';

const ports = new Map<number, chrome.runtime.Port>();

const forget = (tabId: number): Promise<unknown> => changeTab(tabId, () => null);

/**
 * Listens to a page's content script until its port closes: the page is gone then, and with it what the tab showed. A visit is answered before
 * anything is awaited: the page reads nothing until it knows whose record it shows.
 */
export function acceptPage(port: chrome.runtime.Port): void {
  if (port.name !== 'page') return;
  const page = fromPage(port.sender, chrome.runtime.id);
  if (!page) {
    port.disconnect();
    return;
  }
  const { tabId, origin } = page;
  ports.set(tabId, port);
  /** What the pill was last brought in line with; a page that is new here has none yet. */
  let shown: TabState | null = null;
  port.onMessage.addListener((value: unknown) => {
    const report = asPageReport(value);
    if (!report || ports.get(tabId) !== port || !URL.canParse(report.url) || new URL(report.url).origin !== origin) return;
    const what = located(report);
    if (!what) return;
    if (what.type === 'visit') {
      const answer: PageAnswer = answerTo(report);
      port.postMessage(answer);
    }
    changeTab(tabId, (now) => afterReport(now, tabId, what))
      .then((state) => {
        if (state === shown) return;
        shown = state;
        return refreshPill(tabId);
      })
      .catch(failed('A page could not be followed.'));
  });
  port.onDisconnect.addListener(() => {
    if (ports.get(tabId) !== port) return;
    ports.delete(tabId);
    forget(tabId).catch(failed('A page that is gone could not be forgotten.'));
  });
}

/**
 * A tab starts loading. A page with an open port closes it when it goes, not earlier: it stays on screen until then, and a page that
 * intercepts its own navigations starts "loading" without going at all. Where the port was lost with a stopped worker, the page is asked.
 */
async function startsLoading(tabId: number): Promise<void> {
  const now = await readTab(tabId);
  if (!now || ports.has(tabId)) return;
  if (now.page === 'unseen' || !(await order(tabId, { type: 'report' }))) await forget(tabId);
}

/** Follows what the browser says of tabs whose page cannot speak for itself. */
export async function tabUpdated(tabId: number, change: chrome.tabs.OnUpdatedInfo): Promise<void> {
  if (change.status === 'loading') await startsLoading(tabId);
  // Seen only while a click on the icon lends the address.
  if (change.url !== undefined) await changeTab(tabId, (now) => (now?.page === 'unseen' ? unseen(tabId, change.url ?? null) : now));
}

/** Nothing is known any more of a tab that was closed or replaced. */
export async function tabGone(tabId: number): Promise<void> {
  ports.delete(tabId);
  await forget(tabId);
}

/** A click on the icon, or the shortcut, lends the tab's address: it is kept for the panel until the tab goes elsewhere. */
export async function addressLent(tab: chrome.tabs.Tab): Promise<void> {
  const { id, url } = tab;
  if (id === undefined || url === undefined) return;
  await changeTab(id, (now) => (now && (now.page !== 'unseen' || now.url === url) ? now : unseen(id, url)));
}
