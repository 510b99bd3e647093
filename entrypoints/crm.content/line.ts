import type { PageAnswer, PageReport } from '../../lib/messages/protocol';

/**
 * The line to the background. It is opened when there is something to say and not before: a port that is opened again as soon as the
 * idle worker has stopped would wake the worker every half minute, all day, in every CRM tab. It is closed when the page is left, also
 * for the back-forward cache: a page that comes back from there hears of the closed port too late.
 */
export function openLine(hear: (answer: PageAnswer) => void, gone: () => void, signal: AbortSignal): (report: PageReport) => void {
  let port: chrome.runtime.Port | null = null;

  function hangUp(): void {
    // An orphan's ports are closed, and to close them again is an error.
    if (chrome.runtime?.id !== undefined) port?.disconnect();
    port = null;
  }

  function connected(): chrome.runtime.Port | null {
    if (port) return port;
    if (chrome.runtime?.id === undefined) return null;
    const opened = chrome.runtime.connect({ name: 'page' });
    opened.onMessage.addListener((answer: PageAnswer) => {
      if (port === opened) hear(answer);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) port = null;
      if (chrome.runtime?.id === undefined) gone();
    });
    port = opened;
    return opened;
  }

  signal.addEventListener('abort', hangUp);
  window.addEventListener('pagehide', hangUp, { signal });
  return (report) => {
    if (signal.aborted) return;
    const to = connected();
    if (to) to.postMessage(report);
    else gone();
  };
}
