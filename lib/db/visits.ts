import { apply } from './apply';
import { now } from './clock';
import { openEntry } from './commit';
import { type MilepostDb, openDatabase } from './database';
import { typed } from './errors';
import type { Change, HistoryEntry } from './history';
import { reversed } from './reversed';
import { same } from './same';
import { dataTables } from './tables';

/** Ends a visit to a field: its history entry is amended no more. Comes after the visit's commits. @throws OpenFailure, DiskFull */
export function endVisit(visit: string): Promise<void> {
  return closing(visit, async (db, entry) => {
    await db.history.put({ ...entry, ended: true });
  });
}

/**
 * Gives a visit up (Esc): the first values are back and its entry is void, as one step. A field that somebody else has changed in the
 * meantime keeps their value. Comes after the visit's commits.
 * @throws OpenFailure, DiskFull
 */
export function voidVisit(visit: string): Promise<void> {
  return closing(visit, async (db, entry) => {
    const { at } = now();
    const ours = await Promise.all(entry.changes.map((change) => untouched(db, change)));
    await apply(db, reversed(ours, at), at);
    await db.history.put({ ...entry, voidAt: at, ended: true });
  });
}

/** The browser runs writes in the order in which they were asked for, so this comes after the visit's commits, awaited or not. */
async function closing(visit: string, close: (db: MilepostDb, entry: HistoryEntry) => Promise<void>): Promise<void> {
  const db = await openDatabase();
  try {
    await db.transaction('rw', [...dataTables, 'names', 'history'], async () => {
      const entry = await openEntry(db, visit);
      if (entry) await close(db, entry);
    });
  } catch (error) {
    throw typed(error);
  }
}

/** The part of a change whose fields still hold what the visit left. */
async function untouched(db: MilepostDb, change: Change): Promise<Change> {
  const row: object | undefined = await db[change.table].get(change.id);
  const kept = Object.entries(change.fields).filter(([field, { after }]) => row && same(Reflect.get(row, field), after));
  return { ...change, fields: Object.fromEntries(kept) };
}
