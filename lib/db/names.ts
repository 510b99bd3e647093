/**
 * What is kept of customers' names a second time, packed, written in the same transaction as the customer (decision 0004).
 * `n:<i>`: 64 shards by customer with names and domains, for search. `k:<i>`: 64 shards by the key itself, for suggestions without
 * reading any customer. All of it is derived and rebuilt when a copy is opened.
 */
const shardCount = 64;

/** Columns rather than a list of objects: a third of the time to read. */
export interface NamesOfCustomers {
  readonly shard: `n:${number}`;
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** '' where there is none. */
  readonly domains: readonly string[];
}

/** `keys[i]` (`d:` a registrable domain, `n:` a bare name) leads to the customer `ids[i]`. */
export interface KeysOfCustomers {
  readonly shard: `k:${number}`;
  readonly keys: readonly string[];
  readonly ids: readonly string[];
}
export type NamesShard = NamesOfCustomers | KeysOfCustomers;

/** Spreads any text evenly over the shards (FNV-1a). */
function spread(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % shardCount;
}

export const shardOfCustomer = (customerId: string): `n:${number}` => `n:${spread(customerId)}`;
export const shardOfKey = (key: string): `k:${number}` => `k:${spread(key)}`;
export const isNames = (shard: NamesShard): shard is NamesOfCustomers => shard.shard.startsWith('n:');
export const isKeys = (shard: NamesShard): shard is KeysOfCustomers => shard.shard.startsWith('k:');
