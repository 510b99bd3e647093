import { adopt } from './build.mjs';
import { readRows } from './readRows.mjs';
import { write } from './write.mjs';

/**
 * The floor that the panel is held against: the same two messages bring the record's id, one raw transaction reads the very rows that the panel
 * reads, and what changes is written by hand into the same document.
 */

let bodies = [];
let prefix = '';
let wanted = '';

/**
 * @param template {{bodies: object[], root: object, sheets: string[]}} made of the panel's own document, one for each of the stories that customers have
 * @param keys how the records' keys begin
 */
globalThis.prepareFloor = async (template, keys) => {
  await adopt(template);
  bodies = template.bodies;
  prefix = keys;
};

async function show(id) {
  wanted = id;
  const rows = await readRows(prefix + id);
  if (rows && wanted === id) write(document.body, bodies[Number(id.slice(4)) % bodies.length], rows);
}

function connect() {
  const port = chrome.runtime.connect({ name: 'floor' });
  port.onMessage.addListener(({ id }) => void show(id));
  port.onDisconnect.addListener(connect);
}
connect();
