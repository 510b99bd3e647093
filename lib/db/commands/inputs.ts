import type { Input } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { lastPlace } from './order';
import { told } from './words';

/** Adds something that we need from the customer. @returns its id @throws what `commit` throws */
export async function addInput(input: New<Input, 'order' | 'required'>): Promise<string> {
  const id = newId();
  const { customerId, title } = input;
  await commit({ command: 'addInput', tables: ['inputs'] }, async (db, { at, on }) => {
    const order = await lastPlace(db, 'inputs', customerId);
    return {
      customerId,
      label: { key: 'history.addInput', params: { title: told(title) } },
      steps: [{ table: 'inputs', insert: { order, required: true, ...input, id, at, on } }],
    };
  });
  return id;
}

/** Changes an input. @throws what `commit` throws */
export function editInput(id: string, patch: Patch<Input>, visit?: string): Promise<void> {
  return edit({
    command: 'editInput',
    table: 'inputs',
    id,
    visit,
    label: ({ title }) => ({ key: labelKey(patch), params: { title: told(patch.title ?? title) } }),
    patch: () => patch,
  });
}

function labelKey(patch: Patch<Input>) {
  if (patch.receivedOn) return 'history.receiveInput';
  return patch.askedOn ? 'history.askInput' : 'history.editInput';
}

/**
 * Marks inputs as asked for, as one step: set 1 asks once for all of it. Those asked already keep their day.
 * @param askedOn ISO date; today where it is not given
 * @throws what `commit` throws
 */
export async function askInputs(customerId: string, ids: readonly string[], askedOn?: string): Promise<void> {
  await commit({ command: 'askInputs', tables: ['inputs'] }, async (db, { on }) => {
    const rows = (await db.inputs.bulkGet([...ids])).filter((row) => row !== undefined);
    const asked = rows.filter((row) => !row.deletedAt && !row.askedOn && row.customerId === customerId);
    const [first] = asked;
    return {
      customerId,
      label:
        asked.length === 1 && first
          ? { key: 'history.askInput', params: { title: told(first.title) } }
          : { key: 'history.askInputs', params: { count: asked.length } },
      steps: asked.map(({ id }) => ({ table: 'inputs', id, patch: { askedOn: askedOn ?? on } })),
    };
  });
}
