import type { Customer } from '../success/rows';
import type { MilepostDb } from './database';
import { groupBy } from './groupBy';
import { isKeys, isNames, type KeysOfCustomers, type NamesOfCustomers, shardOfCustomer, shardOfKey } from './names';
import { keysOf } from './suggestKeys';

export interface NamedBefore {
  readonly before: Customer | undefined;
  readonly now: Customer;
}

/** Brings the names up to date with customers that change, inside the transaction that changes them. Removed customers leave. */
export async function keepNames(db: MilepostDb, changes: readonly NamedBefore[]): Promise<void> {
  const changed = changes.filter(({ before, now }) => said(before) !== said(now));
  for (const [shard, group] of groupBy(changed, ({ now }) => shardOfCustomer(now.id))) {
    const old = await db.names.get(shard);
    await db.names.put(names(shard, old && isNames(old) ? old : undefined, group));
  }
  const left = changed.flatMap(({ before }) => (before && !before.deletedAt ? keyed(before, false) : []));
  const come = changed.flatMap(({ now }) => (now.deletedAt ? [] : keyed(now, true)));
  for (const [shard, group] of groupBy([...left, ...come], ({ key }) => shardOfKey(key))) {
    const old = await db.names.get(shard);
    await db.names.put(keys(shard, old && isKeys(old) ? old : undefined, group));
  }
}

interface Keyed {
  readonly key: string;
  readonly id: string;
  readonly holds: boolean;
}

const keyed = (customer: Customer, holds: boolean): Keyed[] => keysOf(customer).map((key) => ({ key, id: customer.id, holds }));

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

/** Keys that are given up come first in `changes`, so that a key that is kept ends as held. */
function keys(shard: KeysOfCustomers['shard'], old: KeysOfCustomers | undefined, changes: readonly Keyed[]): KeysOfCustomers {
  const joined = (key: string, id: string) => `${id} ${key}`;
  const rows = new Map(old?.ids.map((id, i) => [joined(old.keys[i] ?? '', id), { id, key: old.keys[i] ?? '' }] as const));
  for (const { key, id, holds } of changes) {
    if (holds) rows.set(joined(key, id), { id, key });
    else rows.delete(joined(key, id));
  }
  const values = [...rows.values()];
  return { shard, keys: values.map(({ key }) => key), ids: values.map(({ id }) => id) };
}
