import type { Note } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';

/**
 * Keeps a note. With an id made by the caller it can be sent again after a silence without being kept twice.
 * @returns its id
 * @throws what `commit` throws
 */
export async function addNote(note: New<Note, 'theirs' | 'about'> & { readonly id?: string }, visit?: string): Promise<string> {
  const id = note.id ?? newId();
  const { customerId } = note;
  await commit({ command: 'addNote', tables: ['notes'], visit }, async (db, { at, on }) => {
    const there = (await db.notes.get(id)) !== undefined;
    return {
      customerId,
      label: { key: 'history.addNote' },
      steps: there ? [] : [{ table: 'notes', insert: { theirs: false, about: { what: 'nothing' }, ...note, id, at, on } }],
    };
  });
  return id;
}

/** Changes a note. @throws what `commit` throws */
export function editNote(id: string, patch: Patch<Note>, visit?: string): Promise<void> {
  return edit({ command: 'editNote', table: 'notes', id, visit, label: () => ({ key: 'history.editNote' }), patch: () => patch });
}
