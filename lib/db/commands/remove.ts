import type { Step } from '../apply';
import { commit } from '../commit';
import type { MilepostDb } from '../database';
import type { Label } from '../history';
import type { DataTable, Rows } from '../tables';
import { ownerOf, standing } from './edit';
import { told } from './words';

/**
 * Marks a row as removed, with what hangs on it: a customer's CRM records, so that they can be started or linked anew; an outcome's
 * readings; a milestone's places in the path of others.
 * @throws what `commit` throws
 */
export async function remove(table: DataTable, id: string): Promise<void> {
  const tables: DataTable[] = [table, ...(alsoTouched[table] ?? [])];
  await commit({ command: 'remove', tables }, async (db) => {
    const row = await standing(db, table, id);
    return {
      customerId: ownerOf(row),
      label: labels[table](row as never),
      steps: [{ table, id, remove: true }, ...(await hanging(db, table, id, ownerOf(row)))],
    };
  });
}

const alsoTouched: Partial<Record<DataTable, readonly DataTable[]>> = { customers: ['records'], outcomes: ['readings'] };

async function hanging(db: MilepostDb, table: DataTable, id: string, customerId: string): Promise<Step[]> {
  if (table === 'customers') {
    const records = await db.records.where({ customerId }).toArray();
    return records.filter((row) => !row.deletedAt).map((row) => ({ table: 'records', id: row.id, remove: true }));
  }
  if (table === 'outcomes') {
    const readings = await db.readings.where({ customerId }).toArray();
    return readings.filter((row) => row.outcomeId === id && !row.deletedAt).map((row) => ({ table: 'readings', id: row.id, remove: true }));
  }
  if (table !== 'milestones') return [];
  const path = await db.milestones.where({ customerId }).toArray();
  return path
    .filter((row) => !row.deletedAt && row.id !== id && (row.after.includes(id) || row.serves === id))
    .map((row) => ({
      table: 'milestones',
      id: row.id,
      patch: {
        after: row.after.filter((each) => each !== id),
        ...(row.serves === id ? { serves: undefined } : {}),
      },
    }));
}

const labels: { readonly [T in DataTable]: (row: Rows[T]) => Label } = {
  customers: ({ name }) => ({ key: 'history.removeCustomer', params: { name: told(name) } }),
  engagements: () => ({ key: 'history.removeEngagement' }),
  records: () => ({ key: 'history.removeRecord' }),
  contacts: ({ name }) => ({ key: 'history.removeContact', params: { name: told(name) } }),
  outcomes: () => ({ key: 'history.removeOutcome' }),
  readings: ({ value }) => ({ key: 'history.removeReading', params: { value } }),
  requirements: ({ title }) => ({ key: 'history.removeRequirement', params: { title: told(title) } }),
  inputs: ({ title }) => ({ key: 'history.removeInput', params: { title: told(title) } }),
  tasks: ({ title }) => ({ key: 'history.removeTask', params: { title: told(title) } }),
  benefits: ({ title }) => ({ key: 'history.removeBenefit', params: { title: told(title) } }),
  milestones: ({ title }) => ({ key: 'history.removeMilestone', params: { title: told(title) } }),
  notes: () => ({ key: 'history.removeNote' }),
};
