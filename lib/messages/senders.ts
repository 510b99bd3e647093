type Sender = chrome.runtime.MessageSender;

/** A page's own top frame, alive in its tab. */
export interface PageSender {
  readonly tabId: number;
  readonly windowId: number;
  readonly origin: string;
}

/**
 * The page that sent a message, or null unless it is our content script in the top frame of an active document:
 * prerendered pages, pages in the back-forward cache and frames do not say what the tab shows.
 * @param id our own `chrome.runtime.id`
 */
export function fromPage(sender: Sender | undefined, id: string): PageSender | null {
  if (sender?.id !== id || sender.frameId !== 0 || sender.documentLifecycle !== 'active') return null;
  const { tab, url } = sender;
  if (tab?.id === undefined || tab.id < 0 || !url || fromExtension(sender, id)) return null;
  return { tabId: tab.id, windowId: tab.windowId, origin: new URL(url).origin };
}

/** Whether a message came from one of our own pages or our own worker. */
export function fromExtension(sender: Sender | undefined, id: string): boolean {
  if (sender?.id !== id) return false;
  const own = `chrome-extension://${id}`;
  return sender.url === undefined ? sender.tab === undefined : sender.url === own || sender.url.startsWith(`${own}/`);
}
