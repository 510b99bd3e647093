import type { Customer } from '../success/rows';
import type { MilepostDb } from './database';
import { isKeys, isNames, type KeysOfCustomers, type NamesOfCustomers, shardOfCustomer, shardOfKey } from './names';
import { keysOf } from './suggestKeys';

export interface NamedBefore {
  readonly before: Customer | undefined;
  readonly now: Customer;
}

/** Brings the names up to date with customers that change, inside the transaction that changes them. Removed customers leave. */
export async function keepNames(db: MilepostDb, changes: readonly NamedBefore[]): Promise<void> {
  const changed = changes.filter(({ before, now }) => said(before) !== said(now));
  for (const [shard, group] of Map.groupBy(changed, ({ now }) => shardOfCustomer(now.id))) {
    const old = await db.names.get(shard);
    await db.names.put(names(shard, old && isNames(old) ? old : undefined, group));
  }
  const left = changed.flatMap(({ before, now }) =>
    (before && !before.deletedAt ? keysOf(before) : []).map((key) => ({ key, id: now.id })),
  );
  const come = changed.flatMap(({ now }) => (now.deletedAt ? [] : keysOf(now)).map((key) => ({ key, id: now.id })));
  for (const shard of new Set([...left, ...come].map(({ key }) => shardOfKey(key)))) {
    const old = await db.names.get(shard);
    const here = (all: readonly Keyed[]) => all.filter(({ key }) => shardOfKey(key) === shard);
    await db.names.put(keys(shard, old && isKeys(old) ? old : undefined, here(left), here(come)));
  }
}

interface Keyed {
  readonly key: string;
  readonly id: string;
}

const said = (customer: Customer | undefined): string =>
  JSON.stringify(customer && !customer.deletedAt ? [customer.name, customer.domain] : null);

function names(shard: NamesOfCustomers['shard'], old: NamesOfCustomers | undefined, changes: readonly NamedBefore[]): NamesOfCustomers {
  const rows = new Map(old?.ids.map((id, i) => [id, [old.names[i] ?? '', old.domains[i] ?? ''] as const]));
  for (const { now } of changes) {
    if (now.deletedAt) rows.delete(now.id);
    else rows.set(now.id, [now.name, now.domain ?? '']);
  }
  const values = [...rows.values()];
  return { shard, ids: [...rows.keys()], names: values.map(([name]) => name), domains: values.map(([, domain]) => domain) };
}

function keys(
  shard: KeysOfCustomers['shard'],
  old: KeysOfCustomers | undefined,
  left: readonly Keyed[],
  come: readonly Keyed[],
): KeysOfCustomers {
  const joined = ({ key, id }: Keyed) => `${id} ${key}`;
  const rows = new Map(old?.ids.map((id, i) => ({ id, key: old.keys[i] ?? '' })).map((row) => [joined(row), row]));
  for (const row of left) rows.delete(joined(row));
  for (const row of come) rows.set(joined(row), row);
  const values = [...rows.values()];
  return { shard, keys: values.map(({ key }) => key), ids: values.map(({ id }) => id) };
}
