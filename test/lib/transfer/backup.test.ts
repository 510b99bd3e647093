import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addNote,
  addSamples,
  DiskFull,
  editCustomer,
  lastChanges,
  linkRecord,
  putDraft,
  redo,
  remove,
  removeSamples,
  resolve,
  searchIndex,
  setPillPlace,
  setSetting,
  undo,
} from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { copyName, openCopy, saveCopy, sayCopyProblem } from '../../../lib/transfer/backup';
import program from '../../../package.json';
import { acmeRef, acmeWithOutcome, bundleOf, startAcme } from '../db/acme';
import { clean, wholePicture } from '../db/clean';

interface Copy {
  format: string;
  schemaVersion: number;
  writtenBy: string;
  savedAt: string;
  tables: Record<string, Record<string, unknown>[]>;
}

beforeEach(async () => {
  await clean();
});
afterEach(() => vi.restoreAllMocks());

const parsed = async (copy: Blob) => JSON.parse(await copy.text()) as Copy;
const file = (copy: unknown) => new Blob([typeof copy === 'string' ? copy : JSON.stringify(copy)]);

/** Everything on the disk but what says who made the database, whose rows a copy leaves where they are. */
async function picture() {
  const whole = await wholePicture();
  // Packed rows keep the order in which customers came, which a copy does not tell.
  const { names: _names, ...rest } = whole;
  return rest;
}

describe('a saved copy', () => {
  it('opened in an empty profile, gives everything back: rows, removed ones, history, settings, drafts', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    await addSamples('2026-11-24');
    await editCustomer(customerId, { renewsOn: '2027-02-06' }, 'open visit');
    await remove('outcomes', outcomeId);
    await undo(customerId);
    await linkRecord(customerId, { ...acmeRef, id: 'second' });
    await remove('records', (await bundleOf(customerId)).records[1]?.id ?? '');
    await linkRecord(customerId, { ...acmeRef, id: 'second' });
    await undo(customerId);
    await putDraft(customerId, 'note', 'half a th');
    await putDraft('', 'start', 'Zeta');
    await setSetting('theme', 'dark');
    await setPillPlace('https://a.example', { x: 1, y: 2, hidden: true });
    const before = await picture();
    const copy = await saveCopy();
    await clean();
    expect(await openCopy(copy)).toEqual({ customers: 7 });
    expect(await picture()).toEqual(before);
    expect((await lastChanges(customerId)).redo?.label.key).toBe('history.linkRecord');
    await redo(customerId);
    expect((await bundleOf(customerId)).records).toHaveLength(2);
  });

  it('leaves names out, and they are rebuilt: search and suggestions work at once', async () => {
    const { customerId } = await startAcme();
    const { customerId: gone } = await startAcme({ name: 'Gone', record: { ...acmeRef, id: 'gone' } });
    await remove('customers', gone);
    const copy = await saveCopy();
    expect(Object.keys((await parsed(copy)).tables)).not.toContain('names');
    await clean();
    await openCopy(copy);
    expect((await searchIndex()).map(({ name }) => name)).toEqual(['Acme Events']);
    const found = await resolve({ ref: { ...acmeRef, id: 'x' }, domain: 'www.acme-events.com', confidence: 'sure', hit: '' });
    expect(found).toMatchObject({ suggestions: [{ reason: 'domain', customer: { id: customerId } }] });
    expect(await resolve(acmeRef)).toEqual({ customerId, through: 'record' });
  });

  it('says what it is in its head, and does not say it of the profile it is opened in', async () => {
    await startAcme();
    const db = await openDatabase();
    await db.settings.put({ key: 'writtenBy', value: 'the first' });
    const blob = await saveCopy();
    const copy = await parsed(blob);
    expect(copy).toMatchObject({ format: 'milepost', schemaVersion: 1, writtenBy: program.version });
    expect(new Date(copy.savedAt).toISOString()).toBe(copy.savedAt);
    expect(copy.tables.settings?.some((row) => row.key === 'writtenBy')).toBe(false);
    expect(copyName('2026-11-24')).toBe('milepost-2026-11-24.json');
    await clean();
    await db.settings.put({ key: 'writtenBy', value: 'the second' });
    await db.names.put({ shard: 'n:1', ids: ['x'], names: ['Left over'], domains: [''] });
    await openCopy(blob);
    expect(await db.settings.get('writtenBy')).toEqual({ key: 'writtenBy', value: 'the second' });
    expect((await searchIndex()).map(({ name }) => name)).toEqual(['Acme Events']);
  });

  it('of an empty profile can be opened', async () => {
    expect(await openCopy(await saveCopy())).toEqual({ customers: 0 });
  });

  it('holds more rows than are read at once, each once', async () => {
    const { customerId } = await startAcme();
    const db = await openDatabase();
    await db.drafts.bulkPut(
      Array.from({ length: 10_001 }, (_, i) => ({ customerId, place: `p${i}`, text: `${i}`, at: '2026-11-24T00:00:00Z' })),
    );
    const { tables } = await parsed(await saveCopy());
    expect(new Set(tables.drafts?.map((row) => row.place)).size).toBe(10_001);
    expect(tables.drafts).toHaveLength(10_001);
  });

  it('keeps any text as it was', async () => {
    const odd = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 50 }),
      fc.constantFrom(
        '"Quoted" Brands <Ltd>',
        '\\"',
        '😀👩‍👩‍👧',
        'אירועי אקמי\u202e',
        '\u2028\u2029',
        'null',
        '42',
        'x\ty\r\nz',
        `${'ñ"'.repeat(50_000)}`,
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        odd.filter((text) => text.trim() !== ''),
        async (text) => {
          await clean();
          const { customerId } = await startAcme();
          await addNote({ customerId, text });
          const before = await picture();
          const copy = await saveCopy();
          await clean();
          await openCopy(copy);
          expect(await picture()).toEqual(before);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);
});

describe('a copy that cannot be opened', () => {
  /** Spoils a good copy, then expects this problem and an untouched profile. */
  async function refused(spoil: (copy: Copy) => unknown, problem: object) {
    await acmeWithOutcome();
    const copy = await parsed(await saveCopy());
    await clean();
    const before = await wholePicture();
    const spoiled = spoil(copy) ?? copy;
    await expect(openCopy(file(spoiled))).rejects.toMatchObject({ name: 'BadCopy', problem });
    expect(await wholePicture()).toEqual(before);
  }

  const first = (copy: Copy, table: string): Record<string, unknown> => copy.tables[table]?.[0] ?? {};
  const set = (table: string, row: number, fields: object) => (copy: Copy) => {
    Object.assign(copy.tables[table]?.[row] ?? {}, fields);
  };
  const empty = (table: string) => (copy: Copy) => {
    copy.tables[table] = [];
  };

  it.each([
    ['no JSON', () => '{"format":', { reason: 'notJson' }],
    ['an empty file', () => '', { reason: 'notJson' }],
    ['another file', () => ({ hello: 1 }), { reason: 'notOurs' }],
    ['a list', () => '[]', { reason: 'notOurs' }],
    ['another format', (copy: Copy) => ({ ...copy, format: 'other' }), { reason: 'notOurs' }],
    ['no tables', (copy: Copy) => ({ ...copy, tables: undefined }), { reason: 'notOurs' }],
    ['tables that are none', (copy: Copy) => ({ ...copy, tables: { customers: {} } }), { reason: 'notOurs' }],
    ['a table nobody knows', (copy: Copy) => ({ ...copy, tables: { ...copy.tables, moments: [] } }), { reason: 'notOurs' }],
    ['a version that is none', (copy: Copy) => ({ ...copy, schemaVersion: 0 }), { reason: 'notOurs' }],
    [
      'a newer version',
      (copy: Copy) => ({ ...copy, schemaVersion: 2, writtenBy: '3.1.4', tables: 'of another shape' }),
      { reason: 'newer', writtenBy: '3.1.4', thisVersion: program.version },
    ],
  ])('%s', async (_name, spoil, problem) => {
    await refused(spoil, problem);
  });

  it.each<[string, (copy: Copy) => void, object]>([
    ['a wrong date', set('customers', 0, { renewsOn: '2027-02-31' }), { table: 'customers', row: 1, field: 'renewsOn' }],
    ['a missing field', set('outcomes', 0, { statement: undefined }), { table: 'outcomes', row: 1, field: 'statement' }],
    ['a field nobody knows', set('records', 0, { extra: 1 }), { table: 'records', row: 1, field: 'extra' }],
    ['a wrong state', set('requirements', 2, { state: 'fine' }), { table: 'requirements', row: 3, field: 'state' }],
    ['a row that is none', (copy) => void copy.tables.tasks?.push(null as never), { table: 'tasks', field: 'tasks' }],
    ['an id twice', (copy) => void copy.tables.customers?.push(first(copy, 'customers')), { table: 'customers', row: 2, field: 'id' }],
    ['an owner that is not there', empty('customers'), { row: 1, field: 'customerId' }],
    ['an engagement that is not there', empty('engagements'), { table: 'outcomes', row: 1, field: 'engagementId' }],
    [
      'a record of two customers',
      (copy) => void copy.tables.records?.push({ ...first(copy, 'records'), id: crypto.randomUUID() }),
      { table: 'records', row: 2, field: 'key' },
    ],
    ['a setting nobody knows', (copy) => void copy.tables.settings?.push({ key: 'x', value: 1 }), { table: 'settings', row: 1 }],
    [
      'a theme that is none',
      (copy) => void copy.tables.settings?.push({ key: 'theme', value: 'pink' }),
      { table: 'settings', field: 'value' },
    ],
    ['a history entry of no kind', set('history', 0, { kind: 'x' }), { table: 'history', row: 1, field: 'kind' }],
    [
      'a draft without text',
      (copy) => void copy.tables.drafts?.push({ customerId: '', place: 'x' }),
      { table: 'drafts', row: 1, field: 'text' },
    ],
  ])('with %s, names table, row and field', async (_name, spoil, where) => {
    await refused(spoil, { reason: 'row', ...where });
  });

  it('because there are customers already; theirs stay as they are', async () => {
    await startAcme();
    const copy = await saveCopy();
    const before = await wholePicture();
    await expect(openCopy(copy)).rejects.toMatchObject({ name: 'NotEmpty' });
    expect(await wholePicture()).toEqual(before);
  });

  it('because samples or a removed customer are there; removed samples alone give way', async () => {
    await startAcme();
    const copy = await saveCopy();
    await clean();
    await addSamples('2026-11-24');
    await expect(openCopy(copy)).rejects.toMatchObject({ name: 'NotEmpty' });
    await removeSamples();
    expect(await openCopy(copy)).toEqual({ customers: 1 });
    expect((await searchIndex()).map(({ name }) => name)).toEqual(['Acme Events']);
    expect((await picture()).customers).toHaveLength(1);
    await clean();
    const { customerId } = await startAcme();
    await remove('customers', customerId);
    await expect(openCopy(copy)).rejects.toMatchObject({ name: 'NotEmpty' });
  });

  it.each(['customers', 'notes', 'history', 'names'])('because there is no room in %s; nothing of it stays', async (table) => {
    const { customerId } = await startAcme();
    await addNote({ customerId, text: 'x' });
    const copy = await saveCopy();
    await clean();
    await setSetting('theme', 'dark');
    const before = await wholePicture();
    for (const method of ['add', 'put'] as const) {
      const real = IDBObjectStore.prototype[method];
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
        if (this.name === table) throw new DOMException('no room', 'QuotaExceededError');
        return real.call(this, value, key);
      });
    }
    await expect(openCopy(copy)).rejects.toBeInstanceOf(DiskFull);
    vi.restoreAllMocks();
    expect(await wholePicture()).toEqual(before);
  });

  it('is told in words that name table, row and field', async () => {
    const error: unknown = await openCopy(file({ format: 'milepost', schemaVersion: 1, writtenBy: '1', tables: { drafts: [{}] } })).catch(
      (reason: unknown) => reason,
    );
    expect(sayCopyProblem(error)).toMatchObject({ key: 'storage.copyRow', params: { table: 'drafts', row: 1, field: 'customerId' } });
    expect(sayCopyProblem(new DiskFull())).toEqual({ key: 'storage.diskFull' });
  });
});
