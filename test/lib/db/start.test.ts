import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recordKey } from '../../../lib/crm';
import { customerOfRecord, linkRecord, readBundle, remove, Taken } from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { playbooks } from '../../../lib/success/playbooks';
import { acmeRef, bundleOf, startAcme } from './acme';
import { clean, wholePicture } from './clean';

beforeEach(clean);

describe('startCustomer', () => {
  it('makes customer, engagement, record and every row of the playbook, as one history entry', async () => {
    const { customerId, engagementId } = await startAcme();
    const bundle = await bundleOf(customerId);
    const playbook = playbooks.find((each) => each.segment === 'startup');
    expect(bundle.customer).toMatchObject({ id: customerId, name: 'Acme Events', domain: 'acme-events.com', segment: 'startup' });
    expect(bundle.engagements).toMatchObject([{ id: engagementId, playbook: { playbook: playbook?.id, version: playbook?.version } }]);
    expect(bundle.records).toMatchObject([{ key: recordKey(acmeRef), recordId: 'acme', url: acmeRef.url, name: 'Acme Events' }]);
    for (const table of ['requirements', 'inputs', 'tasks', 'benefits', 'milestones'] as const) {
      expect(bundle[table].map((row) => row.origin?.item)).toEqual(playbook?.[table].map((row) => row.item));
      expect(bundle[table].every((row) => row.engagementId === engagementId && row.origin?.playbook === playbook?.id)).toBe(true);
    }
    expect(bundle.requirements.every((row) => row.state === 'unknown')).toBe(true);
    const entries = await (await openDatabase()).history.toArray();
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ customerId, command: 'startCustomer', kind: 'change', label: { params: { name: 'Acme Events' } } });
    const all = Object.values(bundle).filter(Array.isArray).flat().length + 1;
    expect(entries[0]?.changes).toHaveLength(all);
    expect(entries[0]?.changes.every((change) => change.insert)).toBe(true);
  });

  it("dates with the person's own day, not London's", async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-06-30T01:30:00Z') });
    try {
      const { customerId } = await startAcme();
      const { customer, engagements } = await bundleOf(customerId);
      expect(customer.on).toBe('2026-06-29');
      expect(engagements[0]?.startedOn).toBe('2026-06-29');
      expect(customer.at).toBe('2026-06-30T01:30:00.000Z');
    } finally {
      vi.useRealTimers();
    }
  });

  it('refuses a record that is linked to another customer, and writes nothing', async () => {
    const { customerId } = await startAcme();
    const before = await wholePicture();
    await expect(startAcme({ name: 'Acme again' })).rejects.toMatchObject({ name: 'Taken', customerId });
    expect(await wholePicture()).toEqual(before);
  });

  it('makes one of two that start at the same moment', async () => {
    const results = await Promise.allSettled([startAcme(), startAcme()]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: expect.any(Taken) });
    expect(await (await openDatabase()).customers.count()).toBe(1);
  });

  it('refuses an empty name with the field that is wrong', async () => {
    await expect(startAcme({ name: '   ' })).rejects.toMatchObject({ name: 'Invalid', table: 'customers', issues: [{ field: 'name' }] });
    const { settings: _settings, ...rest } = await wholePicture();
    expect(Object.values(rest).flat()).toEqual([]);
  });

  it.each(['x'.repeat(105), '"Quoted" Brands <Ltd>', '42', '🎪 Circus', 'אירועי אקמי', '株式会社アクメ'])(
    'keeps the name %s as it is',
    async (name) => {
      const { customerId } = await startAcme({ name });
      expect((await bundleOf(customerId)).customer.name).toBe(name);
    },
  );
});

describe('records', () => {
  it('leads from a record to its customer until the link is removed', async () => {
    const { customerId } = await startAcme();
    const { records } = await bundleOf(customerId);
    expect(await customerOfRecord(recordKey(acmeRef))).toBe(customerId);
    await remove('records', records[0]?.id ?? '');
    expect(await customerOfRecord(recordKey(acmeRef))).toBeNull();
  });

  it('links a second record, once however often it is asked', async () => {
    const { customerId } = await startAcme();
    const company = { ...acmeRef, crm: 'hubspot', tenant: '1234', id: '99' };
    await linkRecord(customerId, company, 'Acme Events GmbH');
    await linkRecord(customerId, company, 'Acme Events GmbH');
    expect((await bundleOf(customerId)).records.map((row) => row.name)).toEqual(['Acme Events', 'Acme Events GmbH']);
    expect(await customerOfRecord(recordKey(company))).toBe(customerId);
  });

  it('frees the record of a removed customer', async () => {
    const { customerId } = await startAcme();
    await remove('customers', customerId);
    expect(await readBundle(customerId)).toBeNull();
    expect(await customerOfRecord(recordKey(acmeRef))).toBeNull();
    const again = await startAcme();
    expect(await customerOfRecord(recordKey(acmeRef))).toBe(again.customerId);
  });

  it('does not link to a customer that was removed', async () => {
    const { customerId } = await startAcme();
    await remove('customers', customerId);
    await expect(linkRecord(customerId, acmeRef)).rejects.toMatchObject({ name: 'Gone' });
  });
});
