const key = (windowId: number) => `pending:note:${windowId}`;

/** A panel takes no longer than this to start; an older wish is not carried out later by surprise. */
const livesMs = 10_000;

/** Leaves the wish to log a note for a panel that is still starting in this window. @param now milliseconds since the epoch */
export async function leavePendingNote(windowId: number, now: number): Promise<void> {
  await chrome.storage.session.set({ [key(windowId)]: now });
}

/**
 * Takes the wish, so that it is carried out once. A panel calls it when it has started and whenever the wish appears in `storage.session`.
 * @param now milliseconds since the epoch
 * @returns whether a fresh wish lay there.
 */
export async function takePendingNote(windowId: number, now: number): Promise<boolean> {
  const left: unknown = (await chrome.storage.session.get(key(windowId)))[key(windowId)];
  if (left === undefined) return false;
  await chrome.storage.session.remove(key(windowId));
  return typeof left === 'number' && now - left < livesMs;
}
