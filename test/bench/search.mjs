import { nameOf } from './names.mjs';
import { pause } from './tools/cdp.mjs';
import { load } from './tools/load.mjs';
import { drawn } from './tools/random.mjs';
import { sites } from './tools/site.mjs';
import { arrived } from './tools/world.mjs';
import { capture, installWatch } from './watch.page.mjs';

/** As many results as the panel shows. */
const most = 20;

/** What people type: the beginning of a name, a word inside it, a word with two letters swapped. */
function typed(i, nth) {
  const [first, second] = nameOf(i).toLowerCase().split(' ');
  if (nth % 3 === 1) return second;
  if (nth % 3 === 2 && first.length > 4) return first.slice(0, 2) + first[3] + first[2] + first.slice(4);
  return `${first} ${second.slice(0, 4)}`;
}

/** Runs in both pages: when a key went down, what stands in the list, and how to empty it. */
function installKeys() {
  addEventListener(
    'keydown',
    (event) => {
      bench.key = performance.timeOrigin + event.timeStamp;
    },
    { capture: true },
  );
  bench.lines = () => [...document.querySelectorAll('[role="grid"] :is(tr, [role="row"])')];
  bench.rows = () => bench.lines().map((row) => row.textContent);
  bench.expectRows = (names) => {
    const shown = () => {
      const rows = bench.rows();
      return rows.length === names.length && names.every((name, i) => rows[i].includes(name));
    };
    bench.painted = bench.seen(shown, () => `${names.length} results, ${names[0]} first,`);
    bench.painted.catch(() => {});
  };
  /** The reference writes its rows within the very event. */
  bench.expectInput = () => {
    bench.painted = new Promise((done) => {
      addEventListener('input', () => done(bench.afterPaint(bench.now())), { once: true });
    });
  };
  bench.clear = () => {
    const field = document.querySelector('input');
    field.focus();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return bench.seen(
      () => bench.rows().length === 0,
      () => 'an emptied list',
    );
  };
}

/** Runs in the panel: the names in the order in which the program reads them, for equals stay in that order. */
function readEntries() {
  return new Promise((done, failed) => {
    const request = indexedDB.open('milepost');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const all = db.transaction('names', 'readonly').objectStore('names').getAll(IDBKeyRange.bound('n:', 'n;'));
      all.onerror = () => failed(all.error);
      all.onsuccess = () => {
        db.close();
        done(
          all.result.flatMap(({ ids, names, domains }) => ids.map((customerId, i) => ({ customerId, name: names[i], domain: domains[i] }))),
        );
      };
    };
  });
}

/** Presses a key and waits until its results are painted. @returns milliseconds from the key */
async function type(session, letter, expect, ...args) {
  await session.run(expect, ...args);
  const key = { key: letter, text: letter, unmodifiedText: letter };
  await session.ask('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  const ms = await session.run(() => bench.painted.then(({ at }) => at - bench.key));
  await session.ask('Input.dispatchKeyEvent', { type: 'keyUp', key: letter });
  return ms;
}

/** The panel's own results as data: the document with an emptied list, and one of its rows. */
async function captureResults(panel) {
  const seen = await panel.run(capture);
  const paths = await panel.run(() => {
    const inside = (node) =>
      [...node.childNodes].filter(({ nodeType, localName }) => nodeType === 3 || (nodeType === 1 && localName !== 'script'));
    const path = (from, top) => (from === top ? [] : [...path(from.parentNode, top), inside(from.parentNode).indexOf(from)]);
    const [row] = bench.lines();
    const list = row.parentNode;
    return { listPath: path(list, document.body), namePath: path(document.createTreeWalker(row, NodeFilter.SHOW_TEXT).nextNode(), row) };
  });
  const list = paths.listPath.reduce((node, at) => node.inside[at], seen.body);
  const [row] = list.inside;
  list.inside = [];
  return { ...seen, ...paths, row };
}

/**
 * Milliseconds from a key to its painted results, the panel's and the reference's in turn, key by key.
 * Keys that leave the results as they are tell nothing and are left out on both sides.
 * @param side the CRM page and the docked panel beside it; @param words how many words are typed
 */
export async function measureSearch(world, { page, panel }, { count, words, random, say }) {
  const { search } = await load('lib/db/search.ts');
  const entries = await panel.run(readEntries);
  if (entries.length !== count) throw new Error(`${entries.length} names are kept, not ${count}`);
  // The panel beside the CRM's list of accounts: no record, hence the finder.
  const list = sites.milepost.slice(0, -1);
  await page.ask('Page.navigate', { url: list });
  await arrived(page, list);
  await page.run(installWatch);
  await panel.run(() =>
    bench.seen(
      () => document.querySelector('input[type="search"]') !== null,
      () => 'the search field',
    ),
  );
  await panel.ask('Emulation.setFocusEmulationEnabled', { enabled: true });
  await panel.run(installKeys);
  await panel.run(() => bench.clear());

  // The first key also loads names and engine: told apart. A second letter, so that rows with their second lines are there to take as the model.
  const namesFor = (query) => search(entries, query, most).map(({ name }) => name);
  const first = await type(panel, 'a', (names) => bench.expectRows(names), namesFor('a'));
  await panel.run(() =>
    bench.seen(
      () => bench.lines().every((row) => row.querySelector('a')),
      () => 'second lines with links',
    ),
  );
  const template = await captureResults(panel);

  const floor = await world.open(world.own('reference/search.html'), { width: template.width, height: template.height });
  await floor.ask('Emulation.setFocusEmulationEnabled', { enabled: true });
  await floor.ask('Emulation.setDeviceMetricsOverride', {
    width: template.width,
    height: template.height,
    deviceScaleFactor: 0,
    mobile: false,
  });
  const known = await floor.run((...args) => globalThis.prepareSearch(...args), template, most);
  if (known !== count) throw new Error(`the reference found ${known} names, not ${count}`);
  await floor.run(installWatch);
  await floor.run(installKeys);

  const ours = [];
  const theirs = [];
  for (const [nth, i] of drawn(words, count, random).entries()) {
    const word = typed(i, nth);
    await panel.run(() => bench.clear());
    await floor.run(() => bench.clear());
    let before = '';
    for (let end = 1; end <= word.length; end += 1) {
      const names = namesFor(word.slice(0, end));
      const told = names.length > 0 && names.join() !== before;
      before = names.join();
      const letter = word[end - 1];
      const our = await type(panel, letter, told ? (wanted) => bench.expectRows(wanted) : () => bench.expectInput(), names);
      const their = await type(floor, letter, () => bench.expectInput());
      // Warm-up: the first word.
      if (told && nth > 0) {
        ours.push(our);
        theirs.push(their);
      }
      await pause(20);
    }
    if (nth % 10 === 9) say(`typed ${nth + 1} of ${words} words`);
  }
  return { ours, theirs, first };
}
