import type { Note } from '../success/rows';
import { openDatabase } from './database';
import { newestFirst } from './newestFirst';

/** All notes of a customer, the newest first; `readBundle` has the newest 50. @throws OpenFailure */
export async function readNotes(customerId: string): Promise<Note[]> {
  const db = await openDatabase();
  const notes = await db.notes.where({ customerId }).toArray();
  return newestFirst(notes.filter((note) => !note.deletedAt));
}
