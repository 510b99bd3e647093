import 'fake-indexeddb/auto';
import { type MilepostDb, openDatabase } from '../../../lib/db/database';
import { type DataTable, dataTables } from '../../../lib/db/tables';

/** An empty database, open. */
export async function clean(): Promise<MilepostDb> {
  const db = await openDatabase();
  await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
  return db;
}

/** All rows that people see, by table and id: what a person has, marks of removal left out. */
export async function livePicture(): Promise<Record<DataTable, Record<string, object>>> {
  const db = await openDatabase();
  const entries = await Promise.all(
    dataTables.map(async (name) => {
      const rows: { id: string; deletedAt?: string | undefined }[] = await db[name].toArray();
      return [name, Object.fromEntries(rows.filter((row) => !row.deletedAt).map((row) => [row.id, row]))] as const;
    }),
  );
  return Object.fromEntries(entries) as Record<DataTable, Record<string, object>>;
}

/** Every row of every table, as it is on the disk. */
export async function wholePicture(): Promise<Record<string, unknown[]>> {
  const db = await openDatabase();
  return Object.fromEntries(await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()])));
}
