/**
 * Functions that run in a measured page: they are sent there as text, so each stands alone.
 * Painted: the browser has had a frame and the task after it since the document held what was waited for.
 */

/** Puts the watcher into a page, ours and the reference's alike. */
export function installWatch() {
  const now = () => performance.timeOrigin + performance.now();
  const afterPaint = (held) =>
    new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done({ held, at: now() });
        port2.postMessage(null);
      });
    });
  const within = (promise, what) =>
    Promise.race([
      promise,
      new Promise((_done, failed) => {
        setTimeout(() => failed(new Error(`${what()} was not seen; the page shows: ${document.body.textContent.slice(0, 600)}`)), 8_000);
      }),
    ]);
  const holds = (texts) => {
    const text = document.body.textContent;
    return texts.every((each) => text.includes(each));
  };
  /** Resolves when the condition has become true at a change of the document, and that is painted. */
  const seen = (condition, what) => {
    let observer;
    const held = new Promise((done) => {
      const look = () => {
        if (condition()) done(now());
      };
      observer = new MutationObserver(look);
      observer.observe(document, { childList: true, characterData: true, subtree: true });
      look();
    });
    return within(
      held.then((at) => afterPaint(at)),
      what,
    ).finally(() => observer.disconnect());
  };
  globalThis.bench = {
    now,
    afterPaint,
    seen,
    painted: null,
    expect(texts) {
      bench.painted = seen(
        () => holds(texts),
        () => texts.join(' + '),
      );
      bench.painted.catch(() => {});
    },
    /** Goes to an address of the demo CRM as a link there does. */
    async go(href, name) {
      const link = document.createElement('a');
      link.href = href;
      link.hidden = true;
      document.body.append(link);
      const left = now();
      link.click();
      link.remove();
      const { at } = await seen(
        () => document.querySelector('h1')?.textContent === name,
        () => name,
      );
      return { left, named: at };
    },
  };
}

/**
 * The document as data: what the reference builds its own from. Adjacent texts stay apart, scripts are left out.
 * Asks for no live list and no attribute as a node: those stay with their elements, and the panel's memory is measured later.
 */
export function capture() {
  const words = (element) => Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)]));
  const inside = (node) => {
    const list = [];
    for (let child = node.firstChild; child; child = child.nextSibling) list.push(tree(child));
    return list.filter(Boolean);
  };
  const tree = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return { text: node.data };
    if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'script') return null;
    return {
      name: node.localName,
      ...(node.namespaceURI === 'http://www.w3.org/1999/xhtml' ? {} : { space: node.namespaceURI }),
      attributes: words(node),
      inside: inside(node),
    };
  };
  return {
    body: tree(document.body),
    root: words(document.documentElement),
    sheets: [...document.styleSheets].map(({ href }) => href).filter(Boolean),
    width: innerWidth,
    height: innerHeight,
  };
}
