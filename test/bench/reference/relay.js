/* The reference's half of the worker: what the page's script says goes to the reference's panel, and nothing else happens. */
{
  const panels = new Set();
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name !== 'floor') return;
    panels.add(port);
    port.onDisconnect.addListener(() => panels.delete(port));
  });
  chrome.runtime.onConnectExternal.addListener((port) => {
    port.onMessage.addListener((message) => {
      for (const panel of panels) panel.postMessage(message);
    });
  });
}
