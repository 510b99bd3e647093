import type { MilepostDb } from './database';
import { Gone, Invalid, Taken } from './errors';
import { groupBy } from './groupBy';
import type { Change, FieldChange } from './history';
import { keepNames, type NamedBefore } from './keepNames';
import { same } from './same';
import { schemas } from './schemas';
import type { DataTable, Patch, Rows } from './tables';

/** One row's part of a command. `remove` marks the row as removed. */
export type Step =
  | { [T in DataTable]: { readonly table: T; readonly insert: Rows[T] } }[DataTable]
  | { [T in DataTable]: { readonly table: T; readonly id: string; readonly patch: Patch<Rows[T]> } }[DataTable]
  | { readonly table: DataTable; readonly id: string; readonly remove: true };

/** A step of undo, which may touch what no edit may: the mark of removal. */
export interface FreeStep {
  readonly table: DataTable;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

type Row = Readonly<Record<string, unknown>>;
interface Touched {
  readonly table: DataTable;
  readonly id: string;
  readonly before: Row | undefined;
  now: Row;
}

/**
 * Carries out steps inside the transaction that is open: checks each row that they leave with its schema, writes rows and names, and
 * returns what changed. Nothing is written before all rows are checked.
 * @throws Gone where a row is not there (or was removed and the step is an edit), Invalid, Taken
 */
export async function apply(db: MilepostDb, steps: readonly (Step | FreeStep)[], at: string): Promise<Change[]> {
  const touched = new Map<string, Touched>();
  for (const step of steps) {
    const id = 'insert' in step ? step.insert.id : step.id;
    const key = `${step.table} ${id}`;
    if ('insert' in step) {
      touched.set(key, { table: step.table, id, before: undefined, now: { ...step.insert } });
      continue;
    }
    const row = touched.get(key) ?? (await existing(db, step.table, id, 'fields' in step));
    touched.set(key, row);
    row.now = patched(row.now, 'fields' in step ? step.fields : 'patch' in step ? step.patch : { deletedAt: at });
  }
  for (const row of touched.values()) row.now = checked(row.table, row.now);
  const changed = [...touched.values()].filter((row) => !row.before || !same(row.before, row.now));
  await keysFree(db, changed);
  await write(db, changed);
  return changed.map(change);
}

async function existing(db: MilepostDb, table: DataTable, id: string, removedToo: boolean): Promise<Touched> {
  const row: object | undefined = await db[table].get(id);
  if (!row || (!removedToo && Reflect.get(row, 'deletedAt'))) throw new Gone(table, id);
  return { table, id, before: { ...row }, now: { ...row } };
}

const patched = (row: Row, fields: Row): Row =>
  Object.fromEntries(Object.entries({ ...row, ...fields }).filter(([, value]) => value !== undefined));

function checked(table: DataTable, row: Row): Row {
  const result = schemas[table].safeParse(row);
  if (result.success) return result.data;
  throw new Invalid(
    table,
    result.error.issues.map((issue) => ({ field: issue.path.join('.') || String(table), message: issue.message })),
  );
}

/** A CRM record leads to one customer. */
async function keysFree(db: MilepostDb, changed: readonly Touched[]): Promise<void> {
  for (const { table, id, now } of changed) {
    if (table !== 'records' || now.deletedAt || typeof now.key !== 'string') continue;
    const others = await db.records.where({ key: now.key }).toArray();
    const other = others.find((each) => each.id !== id && !each.deletedAt);
    if (other) throw new Taken(other.customerId);
  }
}

async function write(db: MilepostDb, changed: readonly Touched[]): Promise<void> {
  for (const [table, rows] of groupBy(changed, (row) => row.table)) {
    const added = rows.filter((row) => !row.before).map((row) => row.now);
    const edited = rows.filter((row) => row.before).map((row) => row.now);
    if (added.length > 0) await db.table(table).bulkAdd(added);
    if (edited.length > 0) await db.table(table).bulkPut(edited);
  }
  const customers = changed.filter((row) => row.table === 'customers');
  if (customers.length > 0) {
    await keepNames(
      db,
      customers.map((row): NamedBefore => ({ before: row.before && named(row.before), now: named(row.now) })),
    );
  }
}

/** What the names need of a customer's row, which its schema has checked. */
const named = (row: Row) => row as unknown as Rows['customers'];

function change({ table, id, before, now }: Touched): Change {
  if (!before) return { table, id, insert: true, fields: {} };
  const fields: Record<string, FieldChange> = {};
  for (const field of new Set([...Object.keys(before), ...Object.keys(now)])) {
    if (same(before[field], now[field])) continue;
    fields[field] = {
      ...(before[field] === undefined ? {} : { before: before[field] }),
      ...(now[field] === undefined ? {} : { after: now[field] }),
    };
  }
  return { table, id, fields };
}
