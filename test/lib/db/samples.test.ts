import { beforeEach, describe, expect, it } from 'vitest';
import { sampleCustomers } from '../../../demo/customers';
import { addNote, addSamples, getSetting, recent, remove, removeSamples, resolve, searchIndex } from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { acmeRef, bundleOf, startAcme } from './acme';
import { clean, livePicture, wholePicture } from './clean';

beforeEach(async () => {
  await clean();
});

describe('the sample customers', () => {
  it('come as one step, complete, marked as samples, the first one first', async () => {
    const ids = await addSamples('2026-11-24');
    const made = sampleCustomers('2026-11-24', () => crypto.randomUUID());
    expect(ids).toHaveLength(made.length);
    expect(await getSetting('samples')).toEqual(ids);
    for (const [i, id] of ids.entries()) {
      const { customer, noteCount: _count, ...lists } = await bundleOf(id);
      const sample = made[i];
      expect(customer).toMatchObject({ name: sample?.customer.name, sample: true });
      for (const [name, rows] of Object.entries(lists)) expect([name, rows.length]).toEqual([name, Reflect.get(sample ?? {}, name).length]);
    }
    expect((await bundleOf(ids[0] ?? '')).customer.name).toBe('Acme Events');
    const entries = await (await openDatabase()).history.toArray();
    expect(entries.map((entry) => [entry.command, entry.customerId])).toEqual([['addSamples', undefined]]);
    expect((await searchIndex()).map(({ customerId }) => customerId).sort()).toEqual([...ids].sort());
  });

  it('show their notes by the day they speak of', async () => {
    for (const id of await addSamples('2026-11-24')) {
      const days = (await bundleOf(id)).notes.map((note) => note.at);
      expect(days).toEqual([...days].sort().reverse());
    }
  });

  it('are not added twice', async () => {
    const ids = await addSamples('2026-11-24');
    const before = await wholePicture();
    expect(await addSamples('2026-11-25')).toEqual(ids);
    expect(await wholePicture()).toEqual(before);
  });

  it('go with everything under them, and take no other customer along', async () => {
    await startAcme();
    const before = await livePicture();
    const [first = '', second = ''] = await addSamples('2026-11-24');
    await addNote({ customerId: first, text: 'written on a sample' });
    await remove('customers', second);
    await removeSamples();
    expect(await livePicture()).toEqual(before);
    expect(await getSetting('samples')).toEqual([]);
    expect(await recent()).toEqual([]);
    expect(await addSamples('2026-12-01')).not.toContain(first);
  });

  it('are nobody’s record: a page that shows one of their names is not taken for them', async () => {
    await addSamples('2026-11-24');
    expect(await resolve({ ref: acmeRef, name: 'Acme Events', confidence: 'sure', hit: 'h1' })).toEqual({ suggestions: [] });
  });
});
