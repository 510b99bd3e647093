import { apply, type Step } from './apply';
import { now } from './clock';
import { type MilepostDb, openDatabase } from './database';
import { Gone, typed } from './errors';
import type { Change, HistoryEntry, Label } from './history';
import { changesSince, historyOf, overtaken } from './historyOf';
import { merge } from './merge';
import { idAfter } from './newId';
import type { DataTable } from './tables';

export interface Command {
  /** The command's name, as the history keeps it. */
  readonly command: string;
  /** Every table that its plan and steps read or write. Settings have no history: a plan that changes one writes it itself. */
  readonly tables: readonly (DataTable | 'settings')[];
  /** The visit to a field that this commit belongs to; it amends the visit's one entry. */
  readonly visit?: string | undefined;
}

export interface Plan {
  /** Absent for a step that is not of one customer. */
  readonly customerId?: string;
  readonly label: Label;
  readonly steps: readonly Step[];
}

export interface Moment {
  readonly at: string;
  readonly on: string;
}

/**
 * The one way in which commands change data: plans inside a transaction, checks every row it leaves, writes rows and the history entry in that same
 * transaction, and resolves after the commit. On any failure nothing of it is there. A plan that changes nothing writes nothing.
 * `plan` may await nothing but the database.
 * @returns the history entry's id; undefined where nothing changed.
 * @throws OpenFailure, Invalid, Gone, Taken, DiskFull
 */
export async function commit(command: Command, plan: (db: MilepostDb, moment: Moment) => Promise<Plan>): Promise<string | undefined> {
  const db = await openDatabase();
  const moment = now();
  const stores = new Set(['customers', 'names', 'history', ...command.tables]);
  try {
    return await db.transaction('rw', [...stores], async () => {
      const planned = await plan(db, moment);
      await customerStands(db, planned);
      const changes = await apply(db, planned.steps, moment.at);
      return record(db, command, planned, changes, moment);
    });
  } catch (error) {
    throw typed(error);
  }
}

async function customerStands(db: MilepostDb, { customerId, steps }: Plan): Promise<void> {
  if (!customerId || steps.some((step) => step.table === 'customers')) return;
  const customer = await db.customers.get(customerId);
  if (!customer || customer.deletedAt) throw new Gone('customers', customerId);
}

async function record(
  db: MilepostDb,
  { command, visit }: Command,
  { customerId, label }: Plan,
  changes: Change[],
  { at, on }: Moment,
): Promise<string | undefined> {
  const open = visit ? await openEntry(db, visit) : undefined;
  if (changes.length === 0) return open?.id;
  // Amended after something else has touched the same fields, the entry would lie before what its values came after, and undone one by one
  // the entries would not lead back.
  if (open && !changes.some(overtaken(await changesSince(db, open)))) {
    await db.history.put({ ...open, label, changes: merge(open.changes, changes) });
    return open.id;
  }
  if (open) await db.history.put({ ...open, ended: true });
  const entry: HistoryEntry = {
    id: await nextId(db, customerId),
    ...(customerId ? { customerId } : {}),
    at,
    on,
    kind: 'change',
    command,
    label,
    changes,
    ...(visit ? { visit } : {}),
  };
  await db.history.add(entry);
  return entry.id;
}

/** The entry that commits of a visit amend: undone, voided and ended ones stay as they are. */
export async function openEntry(db: MilepostDb, visit: string): Promise<HistoryEntry | undefined> {
  const entries = await db.history.where({ visit }).toArray();
  return entries.find((entry) => !entry.ended && !entry.voidAt && !entry.undoneBy);
}

/** An id that sorts after all entries of the customer. */
export async function nextId(db: MilepostDb, customerId: string | undefined): Promise<string> {
  if (!customerId) return idAfter(undefined);
  const [last] = await historyOf(db, customerId).reverse().limit(1).primaryKeys();
  return idAfter(last);
}
