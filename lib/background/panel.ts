import { leavePendingNote } from '../messages/pendingNote';

/** Opens the side panel. The browser allows it inside the person's own act alone: call it before any await. */
export const openPanel = (windowId: number): Promise<void> => chrome.sidePanel.open({ windowId });

/** The shortcut for a note: the panel opens, and the wish lies there for the one that runs in the window or starts. Before any await. */
export async function openForNote(windowId: number, now: number): Promise<void> {
  await Promise.all([openPanel(windowId), leavePendingNote(windowId, now)]);
}
