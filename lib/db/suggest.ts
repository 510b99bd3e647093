import { openDatabase } from './database';
import { isKeys, shardOfKey } from './names';
import type { Suggestion } from './resolve';
import { domainKey, nameKey } from './suggestKeys';

/** A person chooses among these; more would be a list to search. */
const most = 3;

/**
 * Customers that a page may show: those of the same registrable domain, then those of the same name, legal forms aside; a sample customer is
 * nobody's record. Reads two packed rows and the few customers found, whatever the number of customers.
 * @throws OpenFailure
 */
export async function suggest(name: string | undefined, domain: string | undefined): Promise<Suggestion[]> {
  const byDomain = await customersUnder(domainKey(domain));
  const byName = await customersUnder(nameKey(name));
  const found = new Map([...byName.map((id) => [id, 'name' as const] as const), ...byDomain.map((id) => [id, 'domain' as const] as const)]);
  // Removed and sample customers fall away, so a few more are asked for.
  const ids = [...new Set([...byDomain, ...byName])].slice(0, 4 * most);
  const customers = await (await openDatabase()).customers.bulkGet(ids);
  return customers
    .flatMap((customer) =>
      customer && !customer.deletedAt && !customer.sample ? [{ customer, reason: found.get(customer.id) ?? 'name' }] : [],
    )
    .slice(0, most);
}

async function customersUnder(key: string | undefined): Promise<string[]> {
  if (!key) return [];
  const db = await openDatabase();
  const shard = await db.names.get(shardOfKey(key));
  return shard && isKeys(shard) ? shard.ids.filter((_, i) => shard.keys[i] === key) : [];
}
