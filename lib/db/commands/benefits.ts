import type { Benefit } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { lastPlace } from './order';
import { told } from './words';

/** Adds a benefit that the customer expects; unknown until they say. @returns its id @throws what `commit` throws */
export async function addBenefit(benefit: New<Benefit, 'order' | 'state'>): Promise<string> {
  const id = newId();
  const { customerId, title } = benefit;
  await commit({ command: 'addBenefit', tables: ['benefits'] }, async (db, { at, on }) => {
    const order = await lastPlace(db, 'benefits', customerId);
    return {
      customerId,
      label: { key: 'history.addBenefit', params: { title: told(title) } },
      steps: [{ table: 'benefits', insert: { order, state: 'unknown', ...benefit, id, at, on } }],
    };
  });
  return id;
}

/** Changes a benefit. A state that is told is of today unless `stateOn` says another day; *unknown* has no such day. @throws what `commit` throws */
export function editBenefit(id: string, patch: Patch<Benefit>, visit?: string): Promise<void> {
  return edit({
    command: 'editBenefit',
    table: 'benefits',
    id,
    visit,
    label: ({ title }) => ({ key: 'history.editBenefit', params: { title: told(patch.title ?? title) } }),
    patch: (_row, { on }) => (patch.state ? { stateOn: patch.state === 'unknown' ? undefined : on, ...patch } : patch),
  });
}
