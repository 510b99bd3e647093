import { openDatabase, thisVersion } from '../db/database';
import { CopyWriter, copiedTables, isOfDatabase, thisSchema } from './copyFile';

/** Rows read at once: enough to be quick, few enough to stay small in memory. */
const batch = 5_000;

/** Everything that is kept, as one JSON file; one moment of it, whatever is written meanwhile. @throws OpenFailure */
export async function saveCopy(): Promise<Blob> {
  const db = await openDatabase();
  const writer = new CopyWriter({
    format: 'milepost',
    schemaVersion: thisSchema,
    writtenBy: thisVersion,
    savedAt: new Date().toISOString(),
  });
  await db.transaction('r', [...copiedTables], async () => {
    for (const name of copiedTables) {
      writer.table(name);
      const table = db.table<unknown, IDBValidKey>(name);
      let keys = await table.orderBy(':id').limit(batch).primaryKeys();
      while (keys.length > 0) {
        const last = keys[keys.length - 1];
        const rows = await table.where(':id').between(keys[0], last, true, true).toArray();
        writer.add(rows.filter((row) => !isOfDatabase(name, row)));
        keys = keys.length < batch ? [] : await table.where(':id').above(last).limit(batch).primaryKeys();
      }
    }
  });
  return writer.done();
}
