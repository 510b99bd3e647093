import type { PanelAct } from './protocol';

const noAnswer = /message port closed before a response/i;

/** A page of the extension tells the background, which it wakes, that something was written which a pill may show. Call it after the commit. */
export async function announceChange(): Promise<void> {
  const written: PanelAct = { type: 'data-changed' };
  try {
    await chrome.runtime.sendMessage(written);
  } catch (error) {
    if (!(error instanceof Error && noAnswer.test(error.message))) throw error;
  }
}
