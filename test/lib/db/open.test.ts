import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import program from '../../../package.json';

/** A program that has just started, over the data that is there. */
async function startProgram() {
  vi.resetModules();
  return import('../../../lib/db');
}

/** Makes a database by hand in this native version, each store with these rows. */
function make(version: number, stores: Record<string, readonly { key: string }[]>): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('milepost', version);
    request.onupgradeneeded = () => {
      for (const [name, rows] of Object.entries(stores)) {
        const store = request.result.createObjectStore(name, { keyPath: 'key' });
        for (const row of rows) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

/** Version, stores, indexes and rows as they lie on the disk. */
function disk(): Promise<{ version: number; stores: string[]; rows: unknown[] }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('milepost');
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const db = request.result;
      const rows = db.transaction('settings').objectStore('settings').getAll();
      rows.onsuccess = () => {
        resolve({ version: db.version, stores: [...db.objectStoreNames], rows: rows.result });
        db.close();
      };
    };
  });
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('opening', () => {
  it('makes the database and leaves who made it, readable by hand', async () => {
    const { openDatabase } = await startProgram();
    const db = await openDatabase();
    expect(await openDatabase()).toBe(db);
    db.close();
    expect(await disk()).toMatchObject({ version: 10, rows: [{ key: 'writtenBy', value: program.version }] });
  });

  it('keeps the data when the program starts again', async () => {
    const first = await startProgram();
    await first.setSetting('theme', 'dark');
    (await first.openDatabase()).close();
    const second = await startProgram();
    expect(await second.getSetting('theme')).toBe('dark');
  });

  it('has the indexes of version 1', async () => {
    const { openDatabase } = await startProgram();
    const db = await openDatabase();
    // A change here is a change of the schema: it takes a new version, an upgrade and a test of it.
    expect(
      Object.fromEntries(
        db.tables.map((table) => [table.name, [table.schema.primKey.src, ...table.schema.indexes.map((index) => index.src)].join(', ')]),
      ),
    ).toEqual({
      customers: 'id',
      engagements: 'id, customerId',
      records: 'id, customerId, key',
      contacts: 'id, customerId',
      outcomes: 'id, customerId',
      readings: 'id, customerId',
      requirements: 'id, customerId',
      inputs: 'id, customerId',
      tasks: 'id, customerId',
      benefits: 'id, customerId',
      milestones: 'id, customerId',
      notes: 'id, customerId, [customerId+deletedAt]',
      playbooks: '[id+version]',
      drafts: '[customerId+place]',
      settings: 'key',
      history: 'id, [customerId+id], visit',
      names: 'shard',
    });
    expect(db.verno).toBe(1);
  });
});

describe('data of a newer program', () => {
  const stores = { settings: [{ key: 'writtenBy', value: '9.1.0' }], moments: [] };

  it.each([11, 20, 300])('in native version %i is refused and left as it was', async (version) => {
    await make(version, stores);
    const before = await disk();
    const { openDatabase, readBundle, startCustomer } = await startProgram();
    const problem = { kind: 'newer', writtenBy: '9.1.0', thisVersion: program.version };
    await expect(openDatabase()).rejects.toMatchObject({ name: 'OpenFailure', problem });
    await expect(readBundle('x')).rejects.toMatchObject({ problem });
    await expect(startCustomer({ name: 'x', segment: 'startup' })).rejects.toMatchObject({ problem });
    expect(await disk()).toEqual(before);
  });

  it('is refused also where it does not say who wrote it', async () => {
    await make(20, { settings: [] });
    const { openDatabase } = await startProgram();
    await expect(openDatabase()).rejects.toMatchObject({ problem: { kind: 'newer', writtenBy: '?' } });
  });

  it('fails a live query rather than leaving it silent', async () => {
    await make(20, stores);
    const { readBundle, watch } = await startProgram();
    const failed = vi.fn();
    watch(() => readBundle('x')).subscribe(() => {}, failed);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.objectContaining({ name: 'OpenFailure' })));
  });
});

describe('a failed open', () => {
  function failing(error: DOMException): void {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      const request = { error, onerror: (_event: unknown) => {} };
      const event = { target: request, preventDefault() {}, stopPropagation() {} };
      queueMicrotask(() => request.onerror(event));
      return request as unknown as IDBOpenDBRequest;
    });
  }

  it('says what the browser said, and opens at the next try', async () => {
    failing(new DOMException('Internal error', 'AbortError'));
    const { openDatabase, sayProblem } = await startProgram();
    const error: unknown = await openDatabase().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'OpenFailure', problem: { kind: 'failed', full: false } });
    expect(sayProblem(error)).toMatchObject({ key: 'storage.openFailed', params: { message: expect.stringContaining('Internal error') } });
    vi.restoreAllMocks();
    expect((await openDatabase()).isOpen()).toBe(true);
  });

  it('tells a full disk', async () => {
    failing(new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError'));
    const { openDatabase, sayProblem } = await startProgram();
    const error: unknown = await openDatabase().catch((reason: unknown) => reason);
    expect(error).toMatchObject({ problem: { kind: 'failed', full: true } });
    expect(sayProblem(error)).toEqual({ key: 'storage.openFull' });
    vi.restoreAllMocks();
  });
});
