import type { PageReport } from '../../lib/messages/protocol';

/**
 * The line to the background. It is opened when there is something to say and not before: a port that is opened again as soon as the
 * idle worker has stopped would wake the worker every half minute, all day, in every CRM tab.
 */
export function openLine(gone: () => void, signal: AbortSignal): (report: PageReport) => void {
  let port: chrome.runtime.Port | null = null;

  function connected(): chrome.runtime.Port | null {
    if (port) return port;
    if (chrome.runtime?.id === undefined) return null;
    const opened = chrome.runtime.connect({ name: 'page' });
    opened.onDisconnect.addListener(() => {
      // Read, or the browser complains of an error nobody looked at: the page went into the back-forward cache.
      void chrome.runtime?.lastError;
      if (port === opened) port = null;
      if (chrome.runtime?.id === undefined) gone();
    });
    port = opened;
    return opened;
  }

  signal.addEventListener('abort', () => port?.disconnect());
  return (report) => {
    if (signal.aborted) return;
    const to = connected();
    if (to) to.postMessage(report);
    else gone();
  };
}
