import { Dexie, type Table } from 'dexie';
import { version as program } from '../../package.json';
import type { Playbook } from '../success/playbook';
import { isFull, OpenFailure } from './errors';
import type { HistoryEntry } from './history';
import type { NamesShard } from './names';
import { readWrittenBy } from './raw';
import { schemaVersion, stores } from './schema';
import type { Rows } from './tables';

/*
 * The wall of the first paint: this file and every read (index.ts) import neither zod nor tldts or uFuzzy at run time, types only; newId's
 * uuid is 0.7 KB.
 * What needs those (commands/index.ts, search.ts, suggest.ts) is loaded when it is first used.
 */

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** Text that was typed but not committed yet. */
export interface Draft {
  readonly customerId: string;
  readonly place: string;
  readonly text: string;
  readonly at: string;
}

type DataTables = { readonly [T in keyof Rows]: Table<Rows[T], string> };

export class MilepostDb extends Dexie implements DataTables {
  declare readonly customers: Table<Rows['customers'], string>;
  declare readonly engagements: Table<Rows['engagements'], string>;
  declare readonly records: Table<Rows['records'], string>;
  declare readonly contacts: Table<Rows['contacts'], string>;
  declare readonly outcomes: Table<Rows['outcomes'], string>;
  declare readonly readings: Table<Rows['readings'], string>;
  declare readonly requirements: Table<Rows['requirements'], string>;
  declare readonly inputs: Table<Rows['inputs'], string>;
  declare readonly tasks: Table<Rows['tasks'], string>;
  declare readonly benefits: Table<Rows['benefits'], string>;
  declare readonly milestones: Table<Rows['milestones'], string>;
  declare readonly notes: Table<Rows['notes'], string>;
  declare readonly playbooks: Table<Playbook, [string, number]>;
  declare readonly drafts: Table<Draft, [string, string]>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly history: Table<HistoryEntry, string>;
  declare readonly names: Table<NamesShard, string>;

  constructor() {
    super(databaseName, {
      chromeTransactionDurability: 'strict',
      // A live query shows what is on the disk, never what is hoped to be; and nothing is kept in memory twice.
      cache: 'disabled',
      indexedDB: neverNewer(globalThis.indexedDB),
      IDBKeyRange: globalThis.IDBKeyRange,
    });
    this.version(schemaVersion).stores(stores);
    // Who made this schema, for the screen that an older program shows. Each later version's upgrade writes it again.
    this.on('populate', (tx) => tx.table('settings').add({ key: 'writtenBy', value: program }));
  }
}

export const databaseName = 'milepost';
export const thisVersion: string = program;

let current: Promise<MilepostDb> | null = null;

/**
 * The open database; opened once per page, and again after a failure or when the browser has closed it.
 * @throws OpenFailure
 */
export function openDatabase(): Promise<MilepostDb> {
  if (current) return current;
  const db = new MilepostDb();
  const opening = open(db);
  current = opening;
  db.on('close', () => {
    if (current === opening) current = null;
  });
  return opening;
}

async function open(db: MilepostDb): Promise<MilepostDb> {
  try {
    await db.open();
    return db;
  } catch (error) {
    db.close();
    throw await openFailure(error);
  }
}

async function openFailure(error: unknown): Promise<OpenFailure> {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === 'VersionError') {
    return new OpenFailure({ kind: 'newer', writtenBy: await readWrittenBy(databaseName), thisVersion }, { cause: error });
  }
  return new OpenFailure({ kind: 'failed', message, full: isFull(error) }, { cause: error });
}

/**
 * Dexie answers a database newer than its schema by opening it without a version, and may then add to it what it misses.
 * Newer data is to be left alone, so an opening without a version asks for ours and fails.
 */
function neverNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version) => factory.open(name, version ?? schemaVersion * 10),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (a, b) => factory.cmp(a, b),
  };
}
