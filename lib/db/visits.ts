import { apply } from './apply';
import { now } from './clock';
import { openEntry } from './commit';
import { type MilepostDb, openDatabase } from './database';
import { typed } from './errors';
import type { Change, HistoryEntry } from './history';
import { changesSince, overtaken } from './historyOf';
import { merge } from './merge';
import { reversed } from './reversed';
import { dataTables } from './tables';

/** Ends a visit to a field: its history entry is amended no more. Comes after the visit's commits. @throws OpenFailure, DiskFull */
export function endVisit(visit: string): Promise<void> {
  return closing(visit, async (db, entry) => {
    await db.history.put({ ...entry, ended: true });
  });
}

/**
 * Gives a visit up (Esc): the first values are back and its entry is void, as one step. A field that somebody else has changed in the
 * meantime keeps their value, and its part of the entry stands. Comes after the visit's commits.
 * @throws OpenFailure, DiskFull
 */
export function voidVisit(visit: string): Promise<void> {
  return closing(visit, async (db, entry) => {
    const { at } = now();
    const theirs = overtaken(await changesSince(db, entry));
    const parts = entry.changes.flatMap(fieldByField);
    const stands = parts.filter(theirs);
    await apply(
      db,
      reversed(
        parts.filter((part) => !theirs(part)),
        at,
      ),
      at,
    );
    await db.history.put(stands.length > 0 ? { ...entry, changes: merge([], stands), ended: true } : { ...entry, voidAt: at, ended: true });
  });
}

/** A change as one change for each field; a new row stays whole. */
const fieldByField = (change: Change): Change[] =>
  change.insert ? [change] : Object.entries(change.fields).map(([field, values]) => ({ ...change, fields: { [field]: values } }));

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
