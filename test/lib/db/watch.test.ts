import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editCustomer, lastChanges, linkRecord, noteOpened, recent, resolve, searchIndex, undo, watch } from '../../../lib/db';
import { acmeRef, startAcme } from './acme';
import { clean } from './clean';

beforeEach(async () => {
  await clean();
});

/** Follows a read until the test ends, and gives what it said last. */
function follow<T>(read: () => Promise<T>): () => T | undefined {
  const said: T[] = [];
  watch(read).subscribe(
    (value) => said.push(value),
    (error) => {
      throw error;
    },
  );
  return () => said.at(-1);
}

describe('a read that is followed', () => {
  it('says again whose record a page shows, once the record is linked, and when it is taken back', async () => {
    const { customerId } = await startAcme();
    const ref = { ...acmeRef, id: 'second' };
    const last = follow(() => resolve(ref));
    await vi.waitFor(() => expect(last()).toEqual({ suggestions: [] }));
    await linkRecord(customerId, ref);
    await vi.waitFor(() => expect(last()).toEqual({ customerId, through: 'record' }));
    await undo(customerId);
    await vi.waitFor(() => expect(last()).toEqual({ suggestions: [] }));
  });

  it('says again whom a record may belong to, when a name changes', async () => {
    const { customerId } = await startAcme();
    const ref = { ...acmeRef, id: 'second' };
    const last = follow(() => resolve({ ref, name: 'Zeta', confidence: 'sure', hit: '' }));
    await vi.waitFor(() => expect(last()).toEqual({ suggestions: [] }));
    await editCustomer(customerId, { name: 'Zeta GmbH' });
    await vi.waitFor(() => expect(last()).toMatchObject({ suggestions: [{ reason: 'name' }] }));
    await editCustomer(customerId, { domain: 'zeta.com' });
    await vi.waitFor(() => expect(last()).toMatchObject({ suggestions: [{ customer: { domain: 'zeta.com' } }] }));
  });

  it('follows settings and customers alike in what was opened last', async () => {
    const { customerId } = await startAcme();
    const last = follow(() => recent());
    await vi.waitFor(() => expect(last()).toEqual([]));
    await noteOpened(customerId, '');
    await vi.waitFor(() => expect(last()?.map(({ customer }) => customer.name)).toEqual(['Acme Events']));
    await editCustomer(customerId, { name: 'Acme' });
    await vi.waitFor(() => expect(last()?.map(({ customer }) => customer.name)).toEqual(['Acme']));
  });

  it('follows names, and what undo would do', async () => {
    const { customerId } = await startAcme();
    const names = follow(searchIndex);
    const changes = follow(() => lastChanges(customerId));
    await vi.waitFor(() => expect(changes()?.undo?.label.key).toBe('history.startCustomer'));
    await editCustomer(customerId, { name: 'Acme' });
    await vi.waitFor(() => expect(names()?.[0]?.name).toBe('Acme'));
    await vi.waitFor(() => expect(changes()?.undo?.label.key).toBe('history.renameCustomer'));
    await undo(customerId);
    await vi.waitFor(() => expect(changes()?.redo?.label.key).toBe('history.renameCustomer'));
  });

  it('says nothing once it was stopped, even before it began', async () => {
    const said = vi.fn();
    watch(() => recent()).subscribe(said, said)();
    const last = follow(() => recent());
    await vi.waitFor(() => expect(last()).toEqual([]));
    expect(said).not.toHaveBeenCalled();
  });

  it('is left alone by what happens to another customer', async () => {
    const { customerId } = await startAcme();
    const other = await startAcme({ name: 'Zeta', domain: 'zeta.com', record: { ...acmeRef, id: 'zeta' } });
    const { readBundle } = await import('../../../lib/db');
    const said = vi.fn();
    watch(() => readBundle(customerId)).subscribe(said, said);
    await vi.waitFor(() => expect(said).toHaveBeenCalledTimes(1));
    await editCustomer(other.customerId, { name: 'Zeta 2' });
    await editCustomer(customerId, { name: 'Acme 2' });
    await vi.waitFor(() =>
      expect(said).toHaveBeenLastCalledWith(expect.objectContaining({ customer: expect.objectContaining({ name: 'Acme 2' }) })),
    );
    expect(said).toHaveBeenCalledTimes(2);
  });
});
