import { type MilepostDb, openDatabase } from '../db/database';
import { typed } from '../db/errors';
import { keepNames } from '../db/keepNames';
import type { Customer } from '../success/rows';
import { NotEmpty } from './badCopy';
import { type CopyRows, checkCopy } from './checkCopy';
import { copiedTables } from './copyFile';

/**
 * Opens a copy where there are no customers yet (removed samples do not count, and give way). Everything is checked before anything is
 * written, and all of it is written in one transaction.
 * @returns how many customers are there now
 * @throws BadCopy, NotEmpty, OpenFailure, DiskFull; nothing was changed then
 */
export async function openCopy(file: Blob): Promise<{ readonly customers: number }> {
  const rows = checkCopy(await file.text());
  const db = await openDatabase();
  try {
    await db.transaction('rw', [...copiedTables, 'names'], () => write(db, rows));
  } catch (error) {
    throw typed(error);
  }
  // Checked by the customers' schema.
  return { customers: (rows.customers as readonly Customer[]).filter((customer) => !customer.deletedAt).length };
}

async function write(db: MilepostDb, rows: CopyRows): Promise<void> {
  const kept = await db.customers.filter((customer) => !customer.sample || !customer.deletedAt).first();
  if (kept) throw new NotEmpty('There are customers already');
  for (const name of copiedTables) {
    // Settings that the copy does not have, such as who made the database, stay.
    if (name !== 'settings') await db.table(name).clear();
    await db.table(name).bulkPut(rows[name]);
  }
  await db.names.clear();
  await keepNames(
    db,
    (rows.customers as readonly Customer[]).map((now) => ({ before: undefined, now })),
  );
}
