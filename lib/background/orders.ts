import type { PageOrder } from '../messages/protocol';

const nobodyListens = /Receiving end does not exist|message (port|channel) closed before a response/i;

/**
 * Tells the content script in a tab's top frame.
 * @returns whether one was there to hear it.
 */
export async function order(tabId: number, what: PageOrder): Promise<boolean> {
  try {
    return (await chrome.tabs.sendMessage(tabId, what, { frameId: 0 })) === true;
  } catch (error) {
    if (error instanceof Error && nobodyListens.test(error.message)) return false;
    throw error;
  }
}
