import { defineContentScript } from 'wxt/utils/define-content-script';
import { beGuest } from './guest';

/** What an older script of ours listens to; it carries nothing, so that the page learns nothing. */
const arrival = 'milepost-arrives';

declare global {
  interface Document {
    /** The page is made ready before anybody has asked to see it. */
    readonly prerendering?: boolean;
  }
  /** Set while the script of this very extension context runs in the page; the page's own scripts do not see it. */
  var milepostIsHere: boolean | undefined;
}

const orphaned = (): boolean => chrome.runtime?.id === undefined;

/** Runs once in a page's top frame, from when the page is really shown, until it is told to leave or the extension is gone. */
function arrive(): void {
  const staying = new AbortController();
  const { signal } = staying;
  const leave = () => staying.abort();
  globalThis.milepostIsHere = true;
  signal.addEventListener('abort', () => {
    globalThis.milepostIsHere = false;
  });
  // Orphans of an older version clear the table; a script that lives is not to be sent away by the page.
  document.dispatchEvent(new CustomEvent(arrival));
  document.addEventListener(arrival, () => orphaned() && leave(), { signal });
  const start = () => beGuest(leave, signal);
  if (document.prerendering) document.addEventListener('prerenderingchange', start, { once: true, signal });
  else start();
}

export default defineContentScript({
  // No matches: the grants are registered when the person gives them. WXT would put matches into the manifest's host permissions.
  registration: 'runtime',
  main() {
    if (window === window.top && !globalThis.milepostIsHere) arrive();
  },
});
