import type { MilepostDb } from './database';
import { Gone } from './errors';
import { type Change, type HistoryEntry, isActive } from './history';
import { historyOf } from './historyOf';
import { same } from './same';
import type { DataTable } from './tables';

/** A field that a later change touched; no field where the row itself is concerned. */
export interface Conflict {
  readonly table: DataTable;
  readonly id: string;
  readonly field?: string;
}

/**
 * Where taking an entry back would write over something later: the field no longer holds what the entry left, or a later change that still
 * holds touched it, though it may have left the same value. Taking back a new row concerns every later change of it, and of a new customer
 * every later change under it.
 * @throws Gone where a row is not there at all
 */
export async function conflictsOf(db: MilepostDb, entry: HistoryEntry): Promise<Conflict[]> {
  const later = entry.customerId ? await historyOf(db, entry.customerId, entry.id).filter(isActive).toArray() : [];
  const since = later.flatMap((each) => each.changes);
  const conflicts: Conflict[] = [];
  for (const change of entry.changes) {
    const row: object | undefined = await db[change.table].get(change.id);
    if (!row) throw new Gone(change.table, change.id);
    conflicts.push(...(change.insert ? ofInsert(change, since) : ofFields(change, since, row)));
  }
  return conflicts;
}

function ofInsert({ table, id }: Change, since: readonly Change[]): Conflict[] {
  return since.filter((later) => table === 'customers' || later.id === id).map((later) => ({ table: later.table, id: later.id }));
}

function ofFields({ table, id, fields }: Change, since: readonly Change[], row: object): Conflict[] {
  const others = since.filter((later) => later.table === table && later.id === id);
  return Object.entries(fields)
    .filter(([field, { after }]) => !same(Reflect.get(row, field), after) || others.some((later) => field in later.fields))
    .map(([field]) => ({ table, id, field }));
}
