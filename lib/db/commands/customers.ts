import type { RecordRef } from '../../crm/types';
import type { Customer } from '../../success/rows';
import { commit } from '../commit';
import type { Label } from '../history';
import type { Patch } from '../tables';
import { edit, standing } from './edit';
import { linked } from './start';

/** Changes a customer's name, domain, segment or renewal date. @throws what `commit` throws */
export function editCustomer(id: string, patch: Patch<Customer>, visit?: string): Promise<void> {
  return edit({ command: 'editCustomer', table: 'customers', id, visit, label: () => labelOf(patch), patch: () => patch });
}

function labelOf(patch: Patch<Customer>): Label {
  const [field, another] = Object.keys(patch);
  if (field === 'renewsOn' && !another) return { key: 'history.renewsOn' };
  if (field === 'name' && !another) return { key: 'history.renameCustomer' };
  return { key: 'history.editCustomer' };
}

/**
 * Links a CRM record to a customer that is there. Linking it again to the same one changes nothing.
 * @param name the record's own name, as the page shows it
 * @throws Taken where it is linked to another customer, and what `commit` throws
 */
export async function linkRecord(customerId: string, ref: RecordRef, name?: string): Promise<void> {
  await commit({ command: 'linkRecord', tables: ['records'] }, async (db, moment) => {
    await standing(db, 'customers', customerId);
    const step = linked(ref, name, customerId, moment);
    const key = 'insert' in step && step.table === 'records' ? step.insert.key : '';
    const rows = await db.records.where({ key }).toArray();
    const already = rows.some((row) => row.customerId === customerId && !row.deletedAt);
    return { customerId, label: { key: 'history.linkRecord' }, steps: already ? [] : [step] };
  });
}
