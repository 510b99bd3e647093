import { Window } from 'happy-dom';

/** A saved page in a document of its own; no script runs, nothing is fetched. Shadow roots saved as declarative ones are put up. */
export function openPage(html, { url, title }) {
  const window = new Window({
    url,
    settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true, handleDisabledFileLoadingAsSuccess: true },
  });
  window.document.write(html);
  if (title !== undefined) window.document.title = title;
  putUpShadows(window.document);
  return { document: window.document, close: () => window.happyDOM.close() };
}

function putUpShadows(root) {
  for (const template of [...root.querySelectorAll('template[shadowrootmode="open"]')]) {
    const shadow = template.parentElement.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    putUpShadows(shadow);
  }
}
