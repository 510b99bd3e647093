import { openDatabase } from './database';
import { dataTables } from './tables';

/** How much is kept: live customers, and rows of all tables that people write to, removed ones included. @throws OpenFailure */
export async function countRows(): Promise<{ readonly customers: number; readonly rows: number }> {
  const db = await openDatabase();
  return db.transaction('r', [...dataTables.map((table) => db[table]), db.names], async () => {
    const counts = Promise.all(dataTables.map((table) => db[table].count()));
    const shards = await db.names.where('shard').startsWith('n:').toArray();
    return {
      customers: shards.reduce((sum, shard) => sum + shard.ids.length, 0),
      rows: (await counts).reduce((sum, count) => sum + count, 0),
    };
  });
}
