import { openDatabase } from './database';
import { isNames } from './names';

export interface SearchEntry {
  readonly customerId: string;
  readonly name: string;
  /** '' where there is none. */
  readonly domain: string;
}

/** Names and domains of all customers, for `search`; 64 rows are read, whatever the number of customers. @throws OpenFailure */
export async function searchIndex(): Promise<SearchEntry[]> {
  const db = await openDatabase();
  const shards = await db.names.where('shard').startsWith('n:').toArray();
  return shards.flatMap((shard) =>
    isNames(shard) ? shard.ids.map((customerId, i) => ({ customerId, name: shard.names[i] ?? '', domain: shard.domains[i] ?? '' })) : [],
  );
}
