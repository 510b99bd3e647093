import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { accountId } from './names.mjs';
import { rowsOf, startedEntry } from './rows.mjs';
import { load } from './tools/load.mjs';
import { randomFrom } from './tools/random.mjs';

/** What the seeded data depends on: with another fingerprint another profile is made. */
export async function fingerprint(origin) {
  const { schemaVersion, stores } = await load('lib/db/schema.ts');
  const crm = { keyOf: (id) => id, record: {}, urlOf: (id) => id };
  const sample = [0, 1, 2, 4_999].map((i) => rowsOf(i, '2026-01-01', crm));
  const written = [...sample, ...sample.map((rows) => startedEntry(rows, randomFrom(0)))];
  return createHash('sha256').update(JSON.stringify({ schemaVersion, stores, origin, written })).digest('hex').slice(0, 12);
}

/** How the demo CRM's records are named in the database, told by the program itself. @throws where the key is not what the page will make of it */
async function crmOf(base) {
  const { locate, recordKey } = await load('lib/crm/index.ts');
  const key = (id) => recordKey(locate(base + id));
  const first = accountId(0);
  const prefix = key(first).slice(0, -first.length);
  for (const i of [0, 1, 4_999]) if (key(accountId(i)) !== prefix + accountId(i)) throw new Error('record keys are not prefix and id');
  const { crm, tenant, kind, url } = locate(base + first);
  return { prefix, record: { crm, tenant, kind }, base: url.slice(0, -first.length) };
}

const withFunctions = ({ prefix, record, base }) => ({ keyOf: (id) => prefix + id, record, urlOf: (id) => base + id });

/** Holds a sample against the schemas. @throws with the first row that a command would have refused */
async function validate(crm, today, count) {
  const schemas = await load('lib/success/rows.ts');
  const schemaOf = (table) => schemas[{ customers: 'customer', benefits: 'benefit', inputs: 'input' }[table] ?? table.replace(/s$/, '')];
  for (let i = 0; i < count; i += Math.max(1, Math.floor(count / 200))) {
    const rows = Object.entries(rowsOf(i, today, withFunctions(crm)));
    if (rows.flatMap(([, list]) => list).length !== 40) throw new Error('a customer has not 40 rows');
    for (const [table, list] of rows) for (const row of list) schemaOf(table).parse(row);
  }
}

async function namesOf(crm, today, count) {
  const { shardOfCustomer, shardOfKey } = await load('lib/db/names.ts');
  const { keysOf } = await load('lib/db/suggestKeys.ts');
  const shards = new Map();
  const put = (shard, values) => {
    const kept = shards.get(shard) ?? { shard, ...Object.fromEntries(Object.keys(values).map((column) => [column, []])) };
    for (const [column, value] of Object.entries(values)) kept[column].push(value);
    shards.set(shard, kept);
  };
  for (let i = 0; i < count; i += 1) {
    const [{ id, name, domain }] = rowsOf(i, today, withFunctions(crm)).customers;
    put(shardOfCustomer(id), { ids: id, names: name, domains: domain });
    for (const key of keysOf({ name, domain })) put(shardOfKey(key), { keys: key, ids: id });
  }
  return [...shards.values()];
}

/**
 * Fills the profile's database once.
 * @param openPage opens a page of the extension and gives a session with it; @param makeDatabase has the program make its empty database
 * @returns {{seconds: number | null, today: string}} `seconds`: how long it took, null where it was there already.
 */
export async function seed({ profile, count, base, openPage, makeDatabase, say }) {
  const mark = join(profile, 'seeded.json');
  if (existsSync(mark)) return { ...JSON.parse(readFileSync(mark, 'utf8')), seconds: null };
  const today = new Date().toISOString().slice(0, 10);
  const crm = await crmOf(base);
  await validate(crm, today, count);
  const made = await makeDatabase();
  const page = await openPage('bench/seed.html');
  await page.run(() => globalThis.ready());
  await made.close();
  const started = performance.now();
  const step = 2_500;
  for (let from = 0; from < count; from += step) {
    await page.run((...args) => globalThis.seed(...args), { from, to: Math.min(count, from + step), today, crm });
    say(`seeded ${Math.min(count, from + step)} of ${count} customers (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  }
  await page.run((shards) => globalThis.seedNames(shards), await namesOf(crm, today, count));
  const seconds = Math.round((performance.now() - started) / 1000);
  mkdirSync(dirname(mark), { recursive: true });
  const facts = { count, rows: count * 40, today, crm, took: seconds };
  writeFileSync(mark, JSON.stringify(facts));
  return { ...facts, seconds };
}
