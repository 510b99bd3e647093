/** Functions sent into the worker and the panel to see when the news of a switch comes by: each stands alone. */

/** What the worker hears of a page, and when it has written it down. */
export function installWorkerPhases() {
  const note = (what) => globalThis.phases.push([what, performance.timeOrigin + performance.now()]);
  globalThis.phases = [];
  if (globalThis.phased) return;
  globalThis.phased = true;
  chrome.runtime.onConnect.addListener((port) => {
    if (port.name === 'page') port.onMessage.addListener(() => note('worker hears the page'));
  });
  chrome.storage.session.onChanged.addListener(() => note('worker has stored it'));
}

/** What the panel hears, and its transactions from their opening to their end. */
export function installPanelPhases() {
  const note = (what) => globalThis.phases.push([what, performance.timeOrigin + performance.now()]);
  globalThis.phases = [];
  chrome.storage.session.onChanged.addListener(() => note('panel hears it'));
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function open(stores, ...rest) {
    const opened = transaction.call(this, stores, ...rest);
    const name = typeof stores === 'string' ? stores : [...stores].length > 2 ? `${[...stores].length} tables` : [...stores].join('+');
    note(`opens ${name}`);
    opened.addEventListener('complete', () => note(`has read ${name}`));
    return opened;
  };
}
