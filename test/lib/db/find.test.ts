import { beforeEach, describe, expect, it } from 'vitest';
import type { RecordRef, RecordSight } from '../../../lib/crm/types';
import {
  editCustomer,
  linkRecord,
  noteOpened,
  recent,
  recordsOf,
  redo,
  remove,
  resolve,
  searchIndex,
  startCustomer,
  undo,
} from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { search } from '../../../lib/db/search';
import { acmeRef, startAcme } from './acme';
import { clean } from './clean';

beforeEach(async () => {
  await clean();
});

const other: RecordRef = { ...acmeRef, id: 'other', url: 'http://127.0.0.1:4100/accounts/other' };
const sight = (over: Partial<RecordSight>): RecordSight => ({ ref: other, confidence: 'sure', hit: 'h1', ...over });

async function suggested(over: Partial<RecordSight>): Promise<string[]> {
  const result = await resolve(sight(over));
  if ('customerId' in result) throw new Error('linked');
  return result.suggestions.map(({ customer, reason }) => `${customer.name} by ${reason}`);
}

describe('resolve', () => {
  it('knows a linked record from its ref alone', async () => {
    const { customerId } = await startAcme();
    expect(await resolve(acmeRef)).toEqual({ customerId, through: 'record' });
    expect(await resolve({ ...acmeRef, url: 'http://elsewhere/' })).toEqual({ customerId, through: 'record' });
  });

  it('tells tenants and kinds apart', async () => {
    await startAcme();
    expect(await resolve({ ...acmeRef, tenant: 'sandbox' })).toEqual({ suggestions: [] });
    expect(await resolve({ ...acmeRef, kind: 'deal' })).toEqual({ suggestions: [] });
  });

  it('leads from a contact or deal to the customer of its account', async () => {
    const { customerId } = await startAcme();
    const ref = { ...other, kind: 'deal' } as const;
    expect(await resolve(sight({ ref, name: 'Renewal', parent: { id: 'acme', name: 'Whatever' } }))).toEqual({
      customerId,
      through: 'parent',
    });
    expect(await resolve(sight({ ref, parent: { id: 'another', name: 'Zeta' } }))).toEqual({ suggestions: [] });
    await linkRecord(customerId, ref, 'Renewal');
    expect(await resolve(sight({ ref }))).toEqual({ customerId, through: 'record' });
  });

  it('suggests by registrable domain first, then by name, legal forms aside, and never links by itself', async () => {
    await startAcme();
    await startAcme({ name: 'ACME Events GmbH', domain: 'acme.de', record: { ...acmeRef, id: 'two' } });
    expect(await suggested({ name: 'Zeta', domain: 'shop.acme-events.com' })).toEqual(['Acme Events by domain']);
    expect(await suggested({ name: 'Acme Événts, Inc.' })).toEqual(['Acme Events by name', 'ACME Events GmbH by name']);
    expect(await suggested({ name: 'Acme Events', domain: 'www.acme.de' })).toEqual(['ACME Events GmbH by domain', 'Acme Events by name']);
    expect(await suggested({ name: 'Acme' })).toEqual([]);
    expect(await (await openDatabase()).records.count()).toBe(2);
  });

  it('treats co.uk and shared hosting as what they are', async () => {
    await startAcme({ domain: 'acme.co.uk' });
    await startAcme({ name: 'Shop', domain: 'shop.myshopify.com', record: { ...acmeRef, id: 'two' } });
    expect(await suggested({ domain: 'zeta.co.uk' })).toEqual([]);
    expect(await suggested({ domain: 'mail.acme.co.uk' })).toEqual(['Acme Events by domain']);
    expect(await suggested({ domain: 'another.myshopify.com' })).toEqual([]);
    expect(await suggested({ domain: 'shop.myshopify.com' })).toEqual(['Shop by domain']);
  });

  it.each(['gmail.com', 'mail.google.com', 'outlook.com', 'yahoo.co.uk', 'uol.com.br', 'libero.it', 'freemail.hu', 'linkedin.com'])(
    'never suggests by %s',
    async (domain) => {
      await startAcme({ domain });
      expect(await suggested({ name: 'Zeta', domain })).toEqual([]);
    },
  );

  it("does not take a contact's own name for the customer's, but its account's", async () => {
    await startAcme({ name: 'Ana Lima' });
    const ref = { ...other, kind: 'contact' } as const;
    expect(await suggested({ ref, name: 'Ana Lima' })).toEqual([]);
    expect(await suggested({ ref, name: 'Bob', parent: { name: 'Ana Lima' } })).toEqual(['Ana Lima by name']);
  });

  it('follows new names and domains, removals, undo and redo', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { name: 'Zeta', domain: 'zeta.io' });
    expect(await suggested({ name: 'Acme Events', domain: 'acme-events.com' })).toEqual([]);
    expect(await suggested({ domain: 'zeta.io' })).toEqual(['Zeta by domain']);
    await undo(customerId);
    expect(await suggested({ name: 'Zeta', domain: 'zeta.io' })).toEqual([]);
    expect(await suggested({ name: 'Acme Events' })).toEqual(['Acme Events by name']);
    await redo(customerId);
    await remove('customers', customerId);
    expect(await suggested({ name: 'Zeta', domain: 'zeta.io' })).toEqual([]);
    await undo(customerId);
    expect(await suggested({ name: 'Zeta' })).toEqual(['Zeta by name']);
  });

  it('reads a handful of rows, not every customer', async () => {
    const db = await openDatabase();
    for (let i = 0; i < 30; i++) await startCustomer({ name: `Customer ${i}`, domain: `c${i}.com`, segment: 'startup' });
    const read: string[] = [];
    const watches = db.tables.map((table) => {
      const see = (row: unknown) => {
        read.push(table.name);
        return row;
      };
      table.hook('reading', see);
      return () => table.hook('reading').unsubscribe(see);
    });
    expect(await suggested({ name: 'Customer 7', domain: 'c7.com' })).toEqual(['Customer 7 by domain']);
    for (const stop of watches) stop();
    expect(read.filter((name) => name === 'customers')).toHaveLength(1);
    expect(read.length).toBeLessThanOrEqual(3);
  });
});

describe('search', () => {
  const names = [
    'Acme Events',
    'Zürich Insurance',
    'Acmé Foods',
    'Big Acme',
    'Macmeister',
    'Łódź Trade',
    '株式会社アクメ',
    'אקמי',
    '42',
    '"Quoted" Brands <Ltd>',
  ];

  async function found(query: string, most?: number): Promise<string[]> {
    return search(await searchIndex(), query, most).map((entry) => entry.name);
  }

  beforeEach(async () => {
    for (const [i, name] of names.entries()) await startCustomer({ name, domain: `site${i}.example.org`, segment: 'startup' });
  });

  it('gives what begins with the query first, then a word that does, then what holds it', async () => {
    expect(await found('acme')).toEqual(['Acme Events', 'Acmé Foods', 'Big Acme', 'Macmeister']);
    expect(await found('ACMÉ f')).toEqual(['Acmé Foods']);
    expect(await found('acme', 2)).toEqual(['Acme Events', 'Acmé Foods']);
  });

  it('orders by name what it finds, and gives the first few of many', async () => {
    const entries = Array.from({ length: 500 }, (_, i) => ({
      customerId: `${i}`,
      name: `Many ${String((i * 37) % 500).padStart(3, '0')}`,
      domain: '',
    }));
    const wanted = entries.map((entry) => entry.name).sort();
    expect(search(entries, 'many').map((entry) => entry.name)).toEqual(wanted.slice(0, 20));
    expect(search(entries, 'many', 500).map((entry) => entry.name)).toEqual(wanted);
    expect(search(entries, 'many', 1).map((entry) => entry.name)).toEqual(wanted.slice(0, 1));
  });

  it.each([
    ['zurich', 'Zürich Insurance'],
    ['lodz', 'Łódź Trade'],
    ['アクメ', '株式会社アクメ'],
    ['אק', 'אקמי'],
    ['42', '42'],
    ['"quoted"', '"Quoted" Brands <Ltd>'],
    ['<l', '"Quoted" Brands <Ltd>'],
    ['site1.', 'Zürich Insurance'],
  ])('finds by %s', async (query, name) => {
    expect((await found(query))[0]).toBe(name);
  });

  it.each(['insurence', 'insurnce', 'isnurance'])('forgives one typing error: %s', async (query) => {
    expect(await found(query)).toEqual(['Zürich Insurance']);
  });

  it.each(['', '   ', 'nothing of the kind', '(', '\\', '*'])('finds nothing for "%s"', async (query) => {
    expect(await found(query)).toEqual([]);
  });

  it('follows new names and removals', async () => {
    const [entry] = search(await searchIndex(), 'big acme');
    await editCustomer(entry?.customerId ?? '', { name: 'Small' });
    expect(await found('big acme')).toEqual([]);
    expect(await found('small')).toEqual(['Small']);
    await remove('customers', entry?.customerId ?? '');
    expect(await found('small')).toEqual([]);
    expect(await searchIndex()).toHaveLength(names.length - 1);
  });

  it('leads to the records of what it found', async () => {
    const { customerId } = await startAcme();
    const { customerId: bare } = await startCustomer({ name: 'Bare', segment: 'startup' });
    const records = await recordsOf([customerId, bare]);
    expect(records.get(customerId)?.map((row) => row.url)).toEqual([acmeRef.url]);
    expect(records.get(bare)).toBeUndefined();
  });
});

describe('recent', () => {
  it('shows the last opened first, each once, removed ones not at all', async () => {
    const ids: string[] = [];
    for (const name of ['A', 'B', 'C']) ids.push((await startCustomer({ name, segment: 'startup' })).customerId);
    const [a = '', b = '', c = ''] = ids;
    for (const id of [a, b, c, a]) await noteOpened(id, id === b ? '' : 'https://crm.example');
    const names = async (origin?: string) => (await recent(origin)).map(({ customer }) => customer.name);
    expect(await names()).toEqual(['A', 'C', 'B']);
    expect(await names('https://crm.example')).toEqual(['A', 'C']);
    await remove('customers', c);
    expect(await names()).toEqual(['A', 'B']);
  });

  it('shows eight at most, and remembers fifty', async () => {
    for (let i = 0; i < 52; i++) await noteOpened(`${i}`, '');
    const row = await (await openDatabase()).settings.get('recents');
    expect(row?.value).toHaveLength(50);
    for (let i = 0; i < 9; i++) await noteOpened((await startCustomer({ name: `${i}`, segment: 'startup' })).customerId, '');
    expect((await recent()).map(({ customer }) => customer.name)).toEqual(['8', '7', '6', '5', '4', '3', '2', '1']);
  });
});
