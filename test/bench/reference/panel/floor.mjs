import { adopt, build } from './build.mjs';
import { readRows } from './readRows.mjs';
import { makeSlots } from './slots.mjs';

/**
 * The floor that the panel is held against: the same two messages bring the record's id, one raw transaction reads the very rows that the panel reads,
 * and the texts and attributes that change are written into the same DOM by hand.
 */

let write = null;
let prefix = '';
let wanted = '';

/** @param template {{body: object, root: object, sheets: string[], slots: object[]}} made of the panel's own DOM; @param keys how the records' keys begin */
globalThis.prepareFloor = async (template, keys) => {
  await adopt(template);
  document.body.replaceWith(build(template.body));
  prefix = keys;
  write = makeSlots(document.body, template.slots);
};

async function show(id) {
  wanted = id;
  const rows = await readRows(prefix + id);
  if (rows && wanted === id) write(rows);
}

function connect() {
  const port = chrome.runtime.connect({ name: 'floor' });
  port.onMessage.addListener(({ id }) => void show(id));
  port.onDisconnect.addListener(connect);
}
connect();
