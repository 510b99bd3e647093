import { databaseName } from '../db/database';
import { openRaw, readWrittenBy, settled } from '../db/raw';
import { CopyWriter, isOfDatabase } from './copyFile';

const batch = 5_000;

/**
 * Everything that is kept, read without knowing its shape: for data of a newer Milepost, or data that would not open. Only the program that
 * wrote it, or a newer one, can open this copy. Changes nothing.
 * @throws DOMException where the browser cannot read the data either
 */
export async function saveRawCopy(): Promise<Blob> {
  const db = await openRaw(databaseName);
  try {
    const writer = new CopyWriter({
      format: 'milepost',
      // Dexie counts versions in tens.
      schemaVersion: Math.floor(db.version / 10),
      writtenBy: await readWrittenBy(databaseName),
      savedAt: new Date().toISOString(),
    });
    for (const name of db.objectStoreNames) {
      // Derived in every version that has it.
      if (name === 'names') continue;
      writer.table(name);
      await addRows(writer, name, db.transaction(name, 'readonly').objectStore(name));
    }
    return writer.done();
  } finally {
    db.close();
  }
}

async function addRows(writer: CopyWriter, name: string, store: IDBObjectStore): Promise<void> {
  let range: IDBKeyRange | null = null;
  for (;;) {
    const [keys, rows]: [IDBValidKey[], unknown[]] = await Promise.all([
      settled(store.getAllKeys(range, batch)),
      settled(store.getAll(range, batch)),
    ]);
    writer.add(rows.filter((row) => !isOfDatabase(name, row)));
    const last = keys[keys.length - 1];
    if (keys.length < batch || last === undefined) return;
    range = IDBKeyRange.lowerBound(last, true);
  }
}
