const key = (windowId: number) => `pending:pin:${windowId}`;

/** Leaves the customer that the panel of this window is to show: for a page of the extension that opens the panel. */
export async function leavePendingPin(windowId: number, customerId: string): Promise<void> {
  await chrome.storage.session.set({ [key(windowId)]: customerId });
}

/** Takes it, once; null where nothing was left. */
export async function takePendingPin(windowId: number): Promise<string | null> {
  const left: unknown = (await chrome.storage.session.get(key(windowId)))[key(windowId)];
  if (typeof left !== 'string') return null;
  await chrome.storage.session.remove(key(windowId));
  return left;
}
