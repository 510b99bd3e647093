import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Bundle } from '../../../lib/success/rows';
import { acmeRef } from './acme';
import { openWindow } from './windows';

type Window = Awaited<ReturnType<typeof openWindow>>;
let left: Window;
let right: Window;
let customerId: string;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  left = await openWindow();
  right = await openWindow();
  ({ customerId } = await left.startCustomer({ name: 'Acme', segment: 'startup', record: acmeRef }));
});

describe('two windows', () => {
  it('have databases of their own', async () => {
    expect(await left.openDatabase()).not.toBe(await right.openDatabase());
  });

  it('undo and redo what the other did', async () => {
    await left.editCustomer(customerId, { name: 'Left' });
    expect((await right.lastChanges(customerId)).undo?.label.key).toBe('history.renameCustomer');
    await right.undo(customerId);
    expect((await left.readBundle(customerId))?.customer.name).toBe('Acme');
    await left.redo(customerId);
    expect((await right.readBundle(customerId))?.customer.name).toBe('Left');
  });

  it('undo once what both undo at the same moment', async () => {
    await left.editCustomer(customerId, { name: 'One' });
    await left.editCustomer(customerId, { name: 'Two' });
    await Promise.all([left.undo(customerId), right.undo(customerId)]);
    expect((await left.readBundle(customerId))?.customer.name).toBe('Acme');
  });

  it('lead back one by one where a visit in one went over a change of the other', async () => {
    const name = async () => (await left.readBundle(customerId))?.customer.name;
    const first = await name();
    await left.editCustomer(customerId, { name: 'L1' }, 'visit');
    await right.editCustomer(customerId, { name: 'R' });
    await left.editCustomer(customerId, { name: 'L2' }, 'visit');
    for (const before of ['R', 'L1', first]) {
      expect(await right.undo(customerId)).toMatchObject({ kind: 'done' });
      expect(await name()).toBe(before);
    }
  });

  it('keep the order of what they did in the same millisecond', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-24T10:00:00Z') });
    try {
      for (let i = 0; i < 8; i++) await (i % 2 ? left : right).editCustomer(customerId, { name: `${i}` });
      for (let i = 6; i >= 0; i--) {
        await left.undo(customerId);
        expect((await right.readBundle(customerId))?.customer.name).toBe(`${i}`);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('show what the other wrote, through a live query', async () => {
    const seen: (Bundle | null)[] = [];
    const failed = vi.fn();
    const stop = right.watch(() => right.readBundle(customerId)).subscribe((bundle) => seen.push(bundle), failed);
    await vi.waitFor(() => expect(seen.at(-1)?.customer.name).toBe('Acme'));
    await left.editCustomer(customerId, { name: 'Live' });
    await vi.waitFor(() => expect(seen.at(-1)?.customer.name).toBe('Live'));
    await left.addNote({ customerId, text: 'seen at once' });
    await vi.waitFor(() => expect(seen.at(-1)?.notes[0]?.text).toBe('seen at once'));
    stop();
    const calls = seen.length;
    await left.editCustomer(customerId, { name: 'Unseen' });
    await right.readBundle(customerId);
    expect(seen.length).toBe(calls);
    expect(failed).not.toHaveBeenCalled();
  });

  it('close together for a newer program, and then refuse to go on as if nothing were', async () => {
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('milepost', 20);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await expect(left.editCustomer(customerId, { name: 'late' })).rejects.toMatchObject({
      name: 'OpenFailure',
      problem: { kind: 'newer' },
    });
    await expect(right.readBundle(customerId)).rejects.toMatchObject({ name: 'OpenFailure' });
    newer.close();
  });
});
