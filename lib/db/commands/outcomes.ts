import type { Outcome, Reading } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit, standing } from './edit';
import { lastPlace } from './order';

/**
 * Writes a Required Outcome. Given an id that is there, it changes that one, so that the commits of one visit can all call this with the
 * same id, which the caller makes (`newId()`).
 * @returns its id
 * @throws what `commit` throws
 */
export async function saveOutcome(outcome: New<Outcome, 'order'> & { readonly id?: string }, visit?: string): Promise<string> {
  const id = outcome.id ?? newId();
  const { customerId } = outcome;
  await commit({ command: 'saveOutcome', tables: ['outcomes'], visit }, async (db, { at, on }) => {
    const label = { key: 'history.saveOutcome' } as const;
    if (await db.outcomes.get(id)) {
      const { id: _id, customerId: _customer, engagementId: _engagement, ...patch } = outcome;
      await standing(db, 'outcomes', id);
      return { customerId, label, steps: [{ table: 'outcomes', id, patch }] };
    }
    const order = outcome.order ?? (await lastPlace(db, 'outcomes', customerId));
    return { customerId, label, steps: [{ table: 'outcomes', insert: { ...outcome, id, order, at, on } }] };
  });
  return id;
}

/** Changes a Required Outcome; to confirm it, patch `confirmedOn` alone. @throws what `commit` throws */
export function editOutcome(id: string, patch: Patch<Outcome>, visit?: string): Promise<void> {
  const fields = Object.keys(patch);
  const confirms = fields.length === 1 && fields[0] === 'confirmedOn' && patch.confirmedOn !== undefined;
  const label = { key: confirms ? 'history.confirmOutcome' : 'history.editOutcome' } as const;
  return edit({ command: 'editOutcome', table: 'outcomes', id, visit, label: () => label, patch: () => patch });
}

/**
 * Keeps a value of an outcome. `readOn` is today where it is not given.
 * @returns its id
 * @throws what `commit` throws
 */
export async function addReading(reading: Omit<New<Reading, 'readOn'>, 'engagementId' | 'customerId'>): Promise<string> {
  const id = newId();
  await commit({ command: 'addReading', tables: ['readings', 'outcomes'] }, async (db, { at, on }) => {
    const { customerId, engagementId } = await standing(db, 'outcomes', reading.outcomeId);
    return {
      customerId,
      label: { key: 'history.addReading', params: { value: reading.value } },
      steps: [{ table: 'readings', insert: { readOn: on, ...reading, id, customerId, engagementId, at, on } }],
    };
  });
  return id;
}

/** Corrects a reading. @throws what `commit` throws */
export function editReading(id: string, patch: Patch<Reading>, visit?: string): Promise<void> {
  return edit({ command: 'editReading', table: 'readings', id, visit, label: () => ({ key: 'history.editReading' }), patch: () => patch });
}
