import { shapes } from './reference/panel/shapes.mjs';
import { groupBy } from './tools/groupBy.mjs';

/** What makes two documents the same but for their words: element names and where texts stand. */
const skeleton = (node) => (node.text === undefined ? `${node.name}(${node.inside.map(skeleton).join()})` : '#');

export const countNodes = (node) => 1 + (node.inside ?? []).reduce((sum, child) => sum + countNodes(child), 0);

/** All places of a document that hold a word: texts and attributes, with their path. */
function* places(node, path = []) {
  if (node.text !== undefined) {
    yield { path, value: node.text };
    return;
  }
  for (const [attribute, value] of Object.entries(node.attributes)) yield { path, attribute, value };
  for (const [at, child] of node.inside.entries()) yield* places(child, [...path, at]);
}

const at = (root, { path, attribute }) => {
  const node = path.reduce((inside, position) => inside.inside[position], root);
  return attribute === undefined ? node.text : (node.attributes[attribute] ?? null);
};

/** Every field of a customer's rows in every shape, as the reference could write it. */
function* fields(rows) {
  for (const [table, list] of Object.entries(rows)) {
    const sorted = list[0]?.order === undefined ? list : list.toSorted((a, b) => a.order - b.order);
    for (const index of sorted.keys()) {
      for (const name of Object.keys(sorted[index])) {
        for (const shape of Object.keys(shapes)) yield { table, at: index, name, shape };
      }
    }
  }
}

const told = ({ table, at: index, name, shape }, rows) => {
  const list = rows[table];
  const sorted = list[0]?.order === undefined ? list : list.toSorted((a, b) => a.order - b.order);
  const value = sorted.at(index)?.[name];
  return value === undefined ? undefined : shapes[shape](value);
};

/** The field that a place shows for every one of the customers between the same words, or undefined. */
function fieldOf(values, customers) {
  const [first] = values;
  if (typeof first !== 'string') return undefined;
  for (const field of fields(customers[0])) {
    const text = told(field, customers[0]);
    if (!text || !first.includes(text)) continue;
    const start = first.indexOf(text);
    const before = first.slice(0, start);
    const after = first.slice(start + text.length);
    if (values.every((value, i) => value === before + told(field, customers[i]) + after)) return { ...field, before, after };
  }
  return undefined;
}

/**
 * Makes the reference's document from the panel's own, seen for several customers: one of the most frequent shape, with a slot wherever documents of that
 * shape differ.
 * @param seen {{i: number, body: object, root: object, sheets: string[]}[]}
 * @param rowsOf gives the rows of customer `i` by table
 */
export function makeTemplate(seen, rowsOf) {
  const groups = groupBy(seen, ({ body }) => skeleton(body));
  const alike = [...groups.values()].sort((a, b) => b.length - a.length)[0];
  if (alike.length < 2) throw new Error('no two customers look alike: the reference has nothing to go by');
  const [{ body, root, sheets }] = alike;
  const customers = alike.map(({ i }) => rowsOf(i));
  const slots = [];
  for (const { value: _value, ...place } of places(body)) {
    const values = alike.map((each) => at(each.body, place));
    if (new Set(values).size === 1) continue;
    const field = fieldOf(values, customers);
    slots.push({ ...place, ...(field ? { field } : { variants: [...new Set(values)] }) });
  }
  return { body, root, sheets, slots, alike: alike.length, of: seen.length };
}
