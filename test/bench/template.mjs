import { shapes } from './reference/panel/shapes.mjs';
import { groupBy } from './tools/groupBy.mjs';

/** What makes two documents the same but for their words: element names, attribute names and where texts stand. */
const skeleton = (node) =>
  node.text === undefined ? `${node.name}[${Object.keys(node.attributes).sort()}](${node.inside.map(skeleton).join()})` : '#';

export const countNodes = (node) => 1 + (node.inside ?? []).reduce((sum, child) => sum + countNodes(child), 0);

const inOrder = (list) => (list[0]?.order === undefined ? list : list.toSorted((a, b) => a.order - b.order));

/** Every field of a customer's rows in every shape in which it has a text: what the reference can write of a row. */
function* fields(rows) {
  for (const [table, list] of Object.entries(rows)) {
    for (const [at, row] of inOrder(list).entries()) {
      for (const [name, value] of Object.entries(row)) {
        for (const [shape, tell] of Object.entries(shapes)) {
          const text = tell(value);
          if (text) yield { table, at, name, shape, text };
        }
      }
    }
  }
}

/** The field that two customers' texts show between the same words, the longest first; undefined where there is none. */
function fieldOf([one, other], [ones, others]) {
  const found = ones
    .filter(({ text }) => one.includes(text))
    .sort((a, b) => b.text.length - a.text.length)
    .find(({ text, table, at, name, shape }) => {
      const twin = others.find((each) => each.table === table && each.at === at && each.name === name && each.shape === shape);
      return twin && one.replace(text, '\0') === other.replace(twin.text, '\0');
    });
  if (!found) return undefined;
  const [before, after] = one.replace(found.text, '\0').split('\0');
  const { text: _text, ...field } = found;
  return { ...field, before, after };
}

/** One document of two of the same skeleton: what is equal stays, what differs becomes a slot. */
function merged(one, other, rows, count) {
  const word = (a, b) => {
    if (a === b) return a;
    const field = fieldOf([a, b], rows);
    count[field ? 'fields' : 'told'] += 1;
    return field ? { field } : { turns: [a, b] };
  };
  if (one.text !== undefined) return { text: word(one.text, other.text) };
  return {
    ...one,
    attributes: Object.fromEntries(Object.entries(one.attributes).map(([name, value]) => [name, word(value, other.attributes[name])])),
    inside: one.inside.map((child, i) => merged(child, other.inside[i], rows, count)),
  };
}

/**
 * Makes the reference's documents from the panel's own, one for each story, from two or more customers of each.
 * A slot is a row's field between fixed words; where the panel tells a text from several rows, the slot takes the texts of the customers seen
 * in turn: the reference pays for writing it, not for finding the words.
 * @param seen {{story: number, i: number, body: object, root: object, sheets: string[]}[]}
 * @param rowsOf gives the rows of customer `i` by table
 */
export function makeTemplate(seen, rowsOf) {
  const count = { fields: 0, told: 0, unlike: 0 };
  const bodies = [];
  for (const [story, group] of groupBy(seen, (each) => each.story)) {
    const [one, other = one] = [...groupBy(group, ({ body }) => skeleton(body)).values()].sort((a, b) => b.length - a.length)[0];
    if (one === other) count.unlike += 1;
    bodies[story] = merged(
      one.body,
      other.body,
      [one, other].map(({ i }) => [...fields(rowsOf(i))]),
      count,
    );
  }
  const [{ root, sheets }] = seen;
  return { root, sheets, bodies, count };
}
