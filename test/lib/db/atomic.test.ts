import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addNote, DiskFull, editCustomer, lastChanges, remove, sayProblem, setSetting, undo, voidVisit } from '../../../lib/db';
import { commit } from '../../../lib/db/commit';
import { type MilepostDb, openDatabase } from '../../../lib/db/database';
import { typed } from '../../../lib/db/errors';
import { newId } from '../../../lib/db/newId';
import { bundleOf, startAcme } from './acme';
import { clean, wholePicture } from './clean';

/** Makes the browser fail writes into one table with this error, from the nth on. */
function failWrites(table: string, error: Error, from = 1): void {
  let seen = 0;
  for (const method of ['add', 'put'] as const) {
    const real = IDBObjectStore.prototype[method];
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.name === table) {
        seen += 1;
        if (seen >= from) throw error;
      }
      return real.call(this, value, key);
    });
  }
}

/** Dexie takes the database's own functions when it opens it. */
async function reopen(): Promise<void> {
  db.close();
  db = await openDatabase();
}

const full = () => new DOMException('no room', 'QuotaExceededError');

let db: MilepostDb;
beforeEach(async () => {
  db = await clean();
});
afterEach(() => vi.restoreAllMocks());

describe('a command that fails', () => {
  it('inside its plan, leaves nothing', async () => {
    const { customerId } = await startAcme();
    const before = await wholePicture();
    const failing = commit({ command: 'test', tables: ['notes'] }, async () => {
      await db.customers.update(customerId, { name: 'half' });
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await wholePicture()).toEqual(before);
  });

  it('at its second row, leaves nothing of the first', async () => {
    const { customerId } = await startAcme();
    const before = await wholePicture();
    const failing = commit({ command: 'test', tables: ['tasks'] }, async () => ({
      customerId,
      label: { key: 'history.editCustomer' },
      steps: [
        { table: 'customers', id: customerId, patch: { name: 'half' } },
        { table: 'tasks', id: newId(), patch: { who: 'us' } },
      ],
    }));
    await expect(failing).rejects.toMatchObject({ name: 'Gone', table: 'tasks' });
    expect(await wholePicture()).toEqual(before);
  });

  it('because a row was removed, changes nothing of it', async () => {
    const { customerId } = await startAcme();
    const { records } = await bundleOf(customerId);
    const id = records[0]?.id ?? '';
    await remove('records', id);
    const before = await wholePicture();
    const failing = commit({ command: 'test', tables: ['records'] }, async () => ({
      customerId,
      label: { key: 'history.editCustomer' },
      steps: [{ table: 'records', id, patch: { name: 'late' } }],
    }));
    await expect(failing).rejects.toMatchObject({ name: 'Gone', table: 'records', id });
    expect(await wholePicture()).toEqual(before);
  });

  it.each(['customers', 'engagements', 'records', 'requirements', 'milestones', 'names', 'history'])(
    'because there is no room in %s, leaves nothing and says so',
    async (table) => {
      const before = await wholePicture();
      failWrites(table, full());
      await expect(startAcme()).rejects.toBeInstanceOf(DiskFull);
      vi.restoreAllMocks();
      expect(await wholePicture()).toEqual(before);
      await startAcme();
      expect(await db.customers.count()).toBe(1);
    },
  );

  it('because there is no room at the last row of many, leaves nothing', async () => {
    const before = await wholePicture();
    failWrites('requirements', full(), 4);
    await expect(startAcme()).rejects.toBeInstanceOf(DiskFull);
    expect(await wholePicture()).toEqual(before);
  });

  it('when the commit itself finds no room, after every write went well, says so and leaves nothing', async () => {
    const { customerId } = await startAcme();
    const before = await wholePicture();
    const real = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const request = real.call(this, value, key);
      const { transaction } = this;
      if (this.name !== 'history') return request;
      // As Chromium does at a full disk: the transaction ends in `abort`, and its `error` says why.
      request.addEventListener('success', () => {
        transaction.abort();
        Object.defineProperty(transaction, 'error', { value: full() });
      });
      return request;
    });
    await expect(editCustomer(customerId, { name: 'x' })).rejects.toBeInstanceOf(DiskFull);
    vi.restoreAllMocks();
    expect(await wholePicture()).toEqual(before);
  });

  it('in undo or in giving a visit up, leaves nothing', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { name: 'Two' }, 'visit');
    const before = await wholePicture();
    failWrites('history', full());
    await expect(undo(customerId)).rejects.toBeInstanceOf(DiskFull);
    await expect(voidVisit('visit')).rejects.toBeInstanceOf(DiskFull);
    vi.restoreAllMocks();
    expect(await wholePicture()).toEqual(before);
    expect((await lastChanges(customerId)).undo?.label.key).toBe('history.renameCustomer');
  });

  it('passes other errors on unchanged', async () => {
    const { customerId } = await startAcme();
    failWrites('notes', new DOMException('odd', 'DataCloneError'));
    await expect(addNote({ customerId, text: 'x' })).rejects.not.toBeInstanceOf(DiskFull);
  });
});

it('is not led in a circle by an error that is its own cause', () => {
  const error = new Error('round');
  error.cause = error;
  expect(typed(error)).toBe(error);
});

it('says a full disk in settings too', async () => {
  failWrites('settings', full());
  await expect(setSetting('theme', 'dark')).rejects.toBeInstanceOf(DiskFull);
  expect(sayProblem(new DiskFull())).toEqual({ key: 'storage.diskFull' });
});

it('asks the browser for strict durability of every write', async () => {
  const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
  await reopen();
  const { customerId } = await startAcme();
  await editCustomer(customerId, { name: 'x' });
  await undo(customerId);
  const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
  expect(writes.length).toBe(3);
  expect(writes.every(([, , options]) => options?.durability === 'strict')).toBe(true);
});

it('acknowledges after the commit, not before', async () => {
  const order: string[] = [];
  const real = IDBDatabase.prototype.transaction;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = real.apply(this, args);
    if (tx.mode === 'readwrite') tx.addEventListener('complete', () => order.push('committed'));
    return tx;
  });
  await reopen();
  await startAcme();
  order.push('acknowledged');
  expect(order).toEqual(['committed', 'acknowledged']);
});
