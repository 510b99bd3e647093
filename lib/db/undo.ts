import { apply } from './apply';
import { now } from './clock';
import { nextId } from './commit';
import { type Conflict, conflictsOf } from './conflicts';
import { type MilepostDb, openDatabase } from './database';
import { Gone, typed } from './errors';
import type { HistoryEntry, Label } from './history';
import { isActive, isStandingUndo } from './history';
import { lastRedoable, lastUndoable } from './historyOf';
import { reversed } from './reversed';
import { dataTables } from './tables';

export interface UndoOptions {
  /** One change rather than the last, such as the one that a message on the screen offers to undo. */
  readonly entryId?: string;
  /** Also where a later change touched the same field: the person was asked. */
  readonly force?: boolean;
}

export type UndoResult =
  | { readonly kind: 'done'; readonly entryId: string; readonly label: Label }
  | { readonly kind: 'nothing' }
  /** Nothing was written: a later change touched the same field. `entryId` and `force` carry it out all the same. */
  | { readonly kind: 'conflict'; readonly entryId: string; readonly label: Label; readonly conflicts: readonly Conflict[] };

/**
 * Undoes the last change of a customer, or one of its changes, as one step. State lies in the history alone: any window, any time.
 * @throws OpenFailure, DiskFull, Gone, Taken where the CRM record was linked elsewhere since
 */
export function undo(customerId: string, options: UndoOptions = {}): Promise<UndoResult> {
  return reverse('undo', customerId, options);
}

/**
 * Takes the last undo back, as long as nothing was changed since. `entryId` is the undo's own entry.
 * @throws OpenFailure, DiskFull, Gone, Taken
 */
export function redo(customerId: string, options: UndoOptions = {}): Promise<UndoResult> {
  return reverse('redo', customerId, options);
}

const sides = {
  undo: { last: lastUndoable, holds: isActive },
  redo: { last: lastRedoable, holds: isStandingUndo },
};

async function reverse(kind: 'undo' | 'redo', customerId: string, { entryId, force }: UndoOptions): Promise<UndoResult> {
  const db = await openDatabase();
  const { last, holds } = sides[kind];
  try {
    return await db.transaction('rw', [...dataTables, 'names', 'history'], async () => {
      const target = entryId === undefined ? await last(db, customerId) : await db.history.get(entryId);
      if (!target || !holds(target)) return { kind: 'nothing' };
      const { id, label } = target;
      const conflicts = force ? [] : await conflictsOf(db, target);
      if (conflicts.length > 0) return { kind: 'conflict', entryId: id, label, conflicts };
      return { kind: 'done', entryId: await write(db, kind, target), label };
    });
  } catch (error) {
    throw typed(error);
  }
}

async function write(db: MilepostDb, kind: 'undo' | 'redo', target: HistoryEntry): Promise<string> {
  const { at, on } = now();
  const original = kind === 'undo' ? target : await db.history.get(target.of ?? '');
  if (!original) throw new Gone('history', target.of ?? '');
  const { customerId, command, label } = target;
  const changes = await apply(db, reversed(target.changes, at), at);
  const id = await nextId(db, customerId);
  await db.history.add({ id, ...(customerId ? { customerId } : {}), at, on, kind, command, label, changes, of: original.id });
  if (kind === 'undo') {
    await db.history.put({ ...original, undoneBy: id });
  } else {
    const { undoneBy: _taken, ...back } = original;
    await db.history.bulkPut([back, { ...target, redoneBy: id }]);
  }
  return id;
}
