import { rowsOf, startedEntry } from './rows.mjs';
import { randomFrom } from './tools/random.mjs';

/**
 * Runs in a page of the extension: writes customers straight into its database, in big transactions that do not wait for the disk.
 * The database must be there already, made by the program itself.
 */
function opened() {
  return new Promise((done, failed) => {
    const request = indexedDB.open('milepost');
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
    request.onupgradeneeded = () => {
      request.transaction.abort();
      failed(new Error('Milepost has not made its database yet'));
    };
  });
}

const committed = (transaction) =>
  new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });

/** Waits until the program has made its tables. */
globalThis.ready = async () => {
  for (;;) {
    const known = await indexedDB.databases();
    if (known.some(({ name }) => name === 'milepost')) break;
    await new Promise((done) => setTimeout(done, 50));
  }
  const db = await opened();
  db.close();
};

/** Writes customers `from` to `to` (not included) with all their rows and the history entry of their start. */
globalThis.seed = async ({ from, to, today, crm: { prefix, record, base } }) => {
  const db = await opened();
  const crm = { keyOf: (id) => prefix + id, record, urlOf: (id) => base + id };
  const tables = [...Object.keys(rowsOf(0, today, crm)), 'history'];
  for (let start = from; start < to; start += 500) {
    const transaction = db.transaction(tables, 'readwrite', { durability: 'relaxed' });
    const stores = Object.fromEntries(tables.map((table) => [table, transaction.objectStore(table)]));
    for (let i = start; i < Math.min(to, start + 500); i += 1) {
      const rows = rowsOf(i, today, crm);
      for (const [table, list] of Object.entries(rows)) for (const row of list) stores[table].put(row);
      stores.history.put(startedEntry(rows, randomFrom(i + 17)));
    }
    await committed(transaction);
  }
  db.close();
};

/** Writes the derived rows of the names, as the program would have left them. */
globalThis.seedNames = async (shards) => {
  const db = await opened();
  const transaction = db.transaction('names', 'readwrite', { durability: 'strict' });
  for (const shard of shards) transaction.objectStore('names').put(shard);
  await committed(transaction);
  db.close();
};
