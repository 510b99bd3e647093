import type { Requirement } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { lastPlace } from './order';
import { told } from './words';

/** Adds a requirement of the Appropriate Experience; unknown until somebody says. @returns its id @throws what `commit` throws */
export async function addRequirement(requirement: New<Requirement, 'order' | 'state' | 'essential'>, visit?: string): Promise<string> {
  const id = newId();
  const { customerId, title } = requirement;
  await commit({ command: 'addRequirement', tables: ['requirements'], visit }, async (db, { at, on }) => {
    const order = await lastPlace(db, 'requirements', customerId);
    return {
      customerId,
      label: { key: 'history.addRequirement', params: { title: told(title) } },
      steps: [{ table: 'requirements', insert: { order, state: 'unknown', essential: false, ...requirement, id, at, on } }],
    };
  });
  return id;
}

/**
 * Changes a requirement. A state that is told, also the same again, is confirmed today unless `stateOn` says another day; *unknown* has no
 * such day.
 * @throws what `commit` throws
 */
export function editRequirement(id: string, patch: Patch<Requirement>, visit?: string): Promise<void> {
  return edit({
    command: 'editRequirement',
    table: 'requirements',
    id,
    visit,
    label: ({ title }) => ({ key: 'history.editRequirement', params: { title: told(patch.title ?? title) } }),
    patch: (_row, { on }) => (patch.state ? { stateOn: patch.state === 'unknown' ? undefined : on, ...patch } : patch),
  });
}
