/** A panel that was just opened is given the focus by the browser, and may have to wait for it; one that was open already is not. */
const justOpenedMs = 3_000;
const patience = { justOpened: 1_500, open: 200 };

/** Whether the keys that the person types now come here. */
export function keysComeHere(): Promise<boolean> {
  if (document.hasFocus()) return Promise.resolve(true);
  return new Promise((done) => {
    const end = (here: boolean) => {
      window.removeEventListener('focus', come);
      clearTimeout(timer);
      done(here);
    };
    const come = () => end(true);
    window.addEventListener('focus', come);
    const timer = setTimeout(() => end(document.hasFocus()), performance.now() < justOpenedMs ? patience.justOpened : patience.open);
  });
}

/**
 * Takes the note in a popup of the toolbar icon: no call moves the focus from the page into an open panel, but a popup has it.
 * @throws where the browser opens no popup, such as in a window that is not in front
 */
export async function composeInPopup(customerId: string, windowId: number): Promise<void> {
  await chrome.action.setPopup({ popup: `composer.html?customer=${customerId}` });
  try {
    await chrome.action.openPopup({ windowId });
  } finally {
    // A click on the icon opens the panel.
    await chrome.action.setPopup({ popup: '' });
  }
}
