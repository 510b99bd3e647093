import { openDatabase } from './database';
import type { Label } from './history';
import { lastRedoable, lastUndoable } from './historyOf';

export interface NamedChange {
  readonly entryId: string;
  readonly label: Label;
}

/** What undo and redo would act on for this customer, so that they can name it; absent where there is nothing. @throws OpenFailure */
export async function lastChanges(customerId: string): Promise<{ readonly undo?: NamedChange; readonly redo?: NamedChange }> {
  const db = await openDatabase();
  return db.transaction('r', db.history, async () => {
    const [undo, redo] = await Promise.all([lastUndoable(db, customerId), lastRedoable(db, customerId)]);
    return {
      ...(undo ? { undo: { entryId: undo.id, label: undo.label } } : {}),
      ...(redo ? { redo: { entryId: redo.id, label: redo.label } } : {}),
    };
  });
}
