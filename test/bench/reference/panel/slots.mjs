import { shapes } from './shapes.mjs';

/** The node that a list of child positions leads to. */
const nodeAt = (root, path) => path.reduce((node, at) => node.childNodes[at], root);

/**
 * Finds every place that changes from customer to customer once, and gives the function that writes them.
 * A slot's text is a field of a row in a shape (as it is, a number, a date) between fixed words; where the panel's text is told from several
 * rows, the slot takes the texts that the panel had for other customers in turn: their making is not part of the floor.
 */
export function makeSlots(root, slots) {
  const places = slots.map((slot) => ({ ...slot, node: nodeAt(root, slot.path) }));
  let turn = 0;
  return (rows) => {
    turn += 1;
    for (const { node, attribute, field, variants } of places) {
      const text = field ? textOf(field, rows) : variants[turn % variants.length];
      if (attribute === undefined) {
        if (node.data !== text) node.data = text;
      } else if (text === null) node.removeAttribute(attribute);
      else if (node.getAttribute(attribute) !== text) node.setAttribute(attribute, text);
    }
  };
}

function textOf({ table, at, name, shape, before, after }, rows) {
  const list = rows[table];
  const value = list.at(at)?.[name];
  return value === undefined ? '' : before + shapes[shape](value) + after;
}
