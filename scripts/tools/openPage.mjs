import { Window } from 'happy-dom';

/** A saved page in a document of its own; no script runs, nothing is fetched. */
export function openPage(html, { url, title }) {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true },
  });
  window.document.write(html);
  if (title !== undefined) window.document.title = title;
  return { document: window.document, close: () => window.happyDOM.close() };
}
