import { build } from './build.mjs';
import { shapes } from './shapes.mjs';

let turn = 0;

/** A word of the document: as it is, a field of a row between fixed words, or one of several in turn. */
function told(word, rows) {
  if (typeof word === 'string') return word;
  if (word.turns) return word.turns[turn % word.turns.length];
  const { table, at, name, shape, before, after } = word.field;
  return before + (shapes[shape](rows[table][at]?.[name]) ?? '') + after;
}

/** The document as data with every word told. */
const filled = ({ text, attributes, inside, ...rest }, rows) =>
  text === undefined
    ? {
        ...rest,
        attributes: Object.fromEntries(Object.entries(attributes).map(([name, word]) => [name, told(word, rows)])),
        inside: inside.map((child) => filled(child, rows)),
      }
    : { text: told(text, rows) };

/** Makes what stands there what is wanted, touching nothing that is so already. */
function become(node, want, rows) {
  if (want.text !== undefined) {
    const text = told(want.text, rows);
    if (node.nodeType !== Node.TEXT_NODE) node.replaceWith(text);
    else if (node.data !== text) node.data = text;
    return;
  }
  if (node.localName !== want.name) {
    node.replaceWith(build(filled(want, rows)));
    return;
  }
  for (const name in want.attributes) {
    const value = told(want.attributes[name], rows);
    if (node.getAttribute(name) !== value) node.setAttribute(name, value);
  }
  if (node.attributes.length > Object.keys(want.attributes).length) {
    for (const { name } of [...node.attributes]) if (!(name in want.attributes)) node.removeAttribute(name);
  }
  let child = node.firstChild;
  for (const wanted of want.inside) {
    const next = child?.nextSibling ?? null;
    if (child) become(child, wanted, rows);
    else node.append(build(filled(wanted, rows)));
    child = next;
  }
  while (child) {
    const next = child.nextSibling;
    child.remove();
    child = next;
  }
}

/** Writes a customer's rows into the document. @param want the document's data with its slots */
export function write(body, want, rows) {
  turn += 1;
  become(body, want, rows);
}
