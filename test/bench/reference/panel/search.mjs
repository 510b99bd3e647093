import { adopt, build } from './build.mjs';

/** The floor that the search is held against: the library alone over the same names, and the same rows of results written by hand. */

/** All names from the shards in which they are kept, lower case as the library's own case folding would have them. */
function readNames() {
  return new Promise((done, failed) => {
    const request = indexedDB.open('milepost');
    request.onerror = () => failed(request.error);
    request.onsuccess = () => {
      const all = request.result.transaction('names', 'readonly').objectStore('names').getAll(IDBKeyRange.bound('n:', 'n;'));
      all.onerror = () => failed(all.error);
      all.onsuccess = () => done(all.result.flatMap(({ names }) => names));
    };
  });
}

/**
 * @param template {{row: object, namePath: number[], body: object, listPath: number[], root: object, sheets: string[]}} made of the panel's own results:
 *   its body with the list emptied, and one row
 * @param most how many rows are shown
 */
globalThis.prepareSearch = async (template, most) => {
  // The library's own file, laid beside this one when the copy is made.
  const [{ default: uFuzzy }, names] = await Promise.all([import(new URL('uFuzzy.mjs', import.meta.url)), readNames(), adopt(template)]);
  const fuzzy = new uFuzzy({ intraMode: 1 });
  const folded = names.map((name) => name.toLowerCase());
  document.body.replaceWith(build(template.body));
  const at = (root, path) => path.reduce((node, position) => node.childNodes[position], root);
  const list = at(document.body, template.listPath);
  const rows = Array.from({ length: most }, () => build(template.row));
  const words = rows.map((row) => at(row, template.namePath));
  const field = document.querySelector('input');

  field.addEventListener('input', () => {
    const wanted = field.value.trim().toLowerCase();
    const [indexes, info, order] = wanted ? fuzzy.search(folded, wanted) : [null];
    const found = !indexes ? [] : info && order ? order.map((i) => info.idx[i]) : indexes;
    const shown = Math.min(most, found.length);
    for (let i = 0; i < shown; i += 1) {
      words[i].data = names[found[i]];
      if (!rows[i].isConnected) list.append(rows[i]);
    }
    for (let i = shown; i < most; i += 1) rows[i].remove();
  });
  return names.length;
};
