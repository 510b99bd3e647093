import type { PageOrder, PillPlace, PillState } from '../../lib/messages/protocol';

interface Obeys {
  readonly pill: (pill: PillState | null, place: PillPlace) => void;
  readonly report: () => void;
  readonly leave: () => void;
}

/** Hears the background and nobody else. Answers `true`: the page is there. */
export function hearOrders({ pill, report, leave }: Obeys, signal: AbortSignal): void {
  const listen = (what: PageOrder, sender: chrome.runtime.MessageSender, answer: (there: true) => void): void => {
    if (sender.id !== chrome.runtime.id || sender.tab !== undefined) return;
    answer(true);
    if (what.type === 'pill') pill(what.pill, what.place);
    else if (what.type === 'report') report();
    else if (what.type === 'leave') leave();
  };
  const { onMessage } = chrome.runtime;
  onMessage.addListener(listen);
  signal.addEventListener('abort', () => {
    // An orphan's extension is gone, and with it the listener.
    if (chrome.runtime?.id !== undefined) onMessage.removeListener(listen);
  });
}
