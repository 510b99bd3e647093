import type { Contact } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { told } from './words';

/** Adds a person at the customer. @returns their id @throws what `commit` throws */
export async function addContact(contact: New<Contact, 'sponsor' | 'champion'>): Promise<string> {
  const id = newId();
  const { customerId, name } = contact;
  await commit({ command: 'addContact', tables: ['contacts'] }, async (_db, { at, on }) => ({
    customerId,
    label: { key: 'history.addContact', params: { name: told(name) } },
    steps: [{ table: 'contacts', insert: { sponsor: false, champion: false, ...contact, id, at, on } }],
  }));
  return id;
}

/** Changes a person at the customer. @throws what `commit` throws */
export function editContact(id: string, patch: Patch<Contact>, visit?: string): Promise<void> {
  return edit({
    command: 'editContact',
    table: 'contacts',
    id,
    visit,
    label: ({ name }) => ({ key: 'history.editContact', params: { name: told(patch.name ?? name) } }),
    patch: () => patch,
  });
}
