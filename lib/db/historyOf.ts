import type { Collection } from 'dexie';
import type { MilepostDb } from './database';
import { type Change, type HistoryEntry, isActive, isStandingUndo } from './history';

/** A customer's entries from `after` (not included) on, in the order in which they were written. */
export function historyOf(db: MilepostDb, customerId: string, after = ''): Collection<HistoryEntry, string> {
  return db.history.where('[customerId+id]').between([customerId, after], [customerId, '\uffff'], false);
}

/** The newest change that holds. */
export function lastUndoable(db: MilepostDb, customerId: string): Promise<HistoryEntry | undefined> {
  return historyOf(db, customerId).reverse().filter(isActive).first();
}

/** The newest undo that holds, unless a change was made since. */
export async function lastRedoable(db: MilepostDb, customerId: string): Promise<HistoryEntry | undefined> {
  const newest = await historyOf(db, customerId)
    .reverse()
    .filter((entry) => isActive(entry) || isStandingUndo(entry))
    .first();
  return newest?.kind === 'undo' ? newest : undefined;
}

/** All that was changed after an entry of a customer was written, undone and done again included. */
export async function changesSince(db: MilepostDb, { customerId, id }: HistoryEntry): Promise<Change[]> {
  return customerId ? (await historyOf(db, customerId, id).toArray()).flatMap((entry) => entry.changes) : [];
}

/** Whether later changes touched a field of a change, or its row as a whole. */
export const overtaken =
  (since: readonly Change[]) =>
  (change: Change): boolean =>
    since.some(
      (later) =>
        later.table === change.table &&
        later.id === change.id &&
        (later.insert || change.insert || Object.keys(change.fields).some((field) => field in later.fields)),
    );
