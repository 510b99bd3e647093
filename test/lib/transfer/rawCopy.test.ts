import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { acmeRef } from '../db/acme';

/** The program as it starts, over the data that is there. */
async function startProgram() {
  vi.resetModules();
  return { db: await import('../../../lib/db'), transfer: await import('../../../lib/transfer/backup') };
}

function openAt(version?: number, upgrade: (db: IDBDatabase, tx: IDBTransaction) => void = () => {}): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('milepost', version);
    request.onupgradeneeded = () => request.transaction && upgrade(request.result, request.transaction);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a copy of data that this program cannot open', () => {
  it('holds every row of every table, also of tables it does not know, and says who wrote them', async () => {
    const { db } = await startProgram();
    const { customerId } = await db.startCustomer({ name: 'Acme', segment: 'startup', record: acmeRef });
    (await db.openDatabase()).close();
    const newer = await openAt(20, (raw, tx) => {
      const store = raw.createObjectStore('moments', { keyPath: 'id' });
      for (let i = 0; i < 5_001; i++) store.add({ id: `m${String(i).padStart(5, '0')}`, customerId });
      tx.objectStore('settings').put({ key: 'writtenBy', value: '2.0.0' });
    });
    newer.close();
    const { db: old, transfer } = await startProgram();
    await expect(old.openDatabase()).rejects.toMatchObject({ name: 'OpenFailure' });
    const copy = JSON.parse(await (await transfer.saveRawCopy()).text());
    expect(copy).toMatchObject({ format: 'milepost', schemaVersion: 2, writtenBy: '2.0.0' });
    expect(copy.tables.customers).toMatchObject([{ id: customerId, name: 'Acme' }]);
    expect(new Set(copy.tables.moments.map((row: { id: string }) => row.id)).size).toBe(5_001);
    expect(copy.tables.moments).toHaveLength(5_001);
    expect(copy.tables.history).toHaveLength(1);
    expect(copy.tables).not.toHaveProperty('names');
    expect(copy.tables.settings).toEqual([]);
    const after = await openAt();
    expect(after.version).toBe(20);
    after.close();
  });

  it('is refused by this program with a clear word, and opened by it where the version is its own', async () => {
    const { db, transfer } = await startProgram();
    const { customerId } = await db.startCustomer({ name: 'Acme', segment: 'startup' });
    const copy = await transfer.saveRawCopy();
    (await db.openDatabase()).close();
    globalThis.indexedDB = new IDBFactory();
    const fresh = await startProgram();
    expect(await fresh.transfer.openCopy(copy)).toEqual({ customers: 1 });
    expect((await fresh.db.readBundle(customerId))?.customer.name).toBe('Acme');
    const newer = new Blob([(await copy.text()).replace('"schemaVersion":1', '"schemaVersion":7')]);
    await expect(fresh.transfer.openCopy(newer)).rejects.toMatchObject({ problem: { reason: 'newer' } });
  });

  it('fails where there is no database, and leaves none behind', async () => {
    const { transfer } = await startProgram();
    await expect(transfer.saveRawCopy()).rejects.toThrow();
    expect(await indexedDB.databases()).toEqual([]);
  });
});
