import { asBroadcast } from './check';
import type { Broadcast, PanelAct } from './protocol';
import { fromExtension } from './senders';

const nobodyListens = /Receiving end does not exist|message port closed before a response/i;

/** Sends to whoever listens in the extension's other contexts. That nobody does is not an error: no panel may be open. */
async function send(message: Broadcast | PanelAct): Promise<void> {
  try {
    await chrome.runtime.sendMessage(message);
  } catch (error) {
    if (!(error instanceof Error && nobodyListens.test(error.message))) throw error;
  }
}

/** The background tells every open page of the extension. */
export const broadcast = (message: Broadcast): Promise<void> => send(message);

/** A page of the extension tells the background that something was written which a pill may show; call after the commit. */
export const announceChange = (): Promise<void> => send({ type: 'data-changed' });

/** Listens to the background. Other senders and shapes are ignored. @returns how to stop. */
export function onBroadcast(hear: (message: Broadcast) => void): () => void {
  const listen = (value: unknown, sender: chrome.runtime.MessageSender) => {
    if (!fromExtension(sender, chrome.runtime.id)) return;
    const message = asBroadcast(value);
    if (message) hear(message);
  };
  chrome.runtime.onMessage.addListener(listen);
  return () => chrome.runtime.onMessage.removeListener(listen);
}
