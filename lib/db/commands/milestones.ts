import type { Milestone } from '../../success/rows';
import { withoutCycle } from '../../success/withoutCycle';
import { commit } from '../commit';
import type { MilepostDb } from '../database';
import { Gone, Invalid } from '../errors';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { lastPlace } from './order';
import { told } from './words';

/** Adds a milestone at the end of the path. @returns its id @throws Gone where one it waits for or serves was removed, and what `commit` throws */
export async function addMilestone(milestone: New<Milestone, 'order' | 'after'>): Promise<string> {
  const id = newId();
  const { customerId, title } = milestone;
  await commit({ command: 'addMilestone', tables: ['milestones'] }, async (db, { at, on }) => {
    await checkPath(db, id, customerId, milestone);
    const order = await lastPlace(db, 'milestones', customerId);
    return {
      customerId,
      label: { key: 'history.addMilestone', params: { title: told(title) } },
      steps: [{ table: 'milestones', insert: { order, after: [], ...milestone, id, at, on } }],
    };
  });
  return id;
}

/** Changes a milestone. @throws Invalid with reason `cycle` where milestones would wait for each other, Gone where one of them was removed, and what `commit` throws */
export function editMilestone(id: string, patch: Patch<Milestone>, visit?: string): Promise<void> {
  return edit({
    command: 'editMilestone',
    table: 'milestones',
    id,
    visit,
    label: ({ title }) => ({ key: 'history.editMilestone', params: { title: told(patch.title ?? title) } }),
    patch: async (row, _moment, db) => {
      await checkPath(db, id, row.customerId, patch);
      return patch;
    },
  });
}

/** Milestones that it waits for or serves are there, and none waits for itself. */
async function checkPath(db: MilepostDb, id: string, customerId: string, { after, serves }: Patch<Milestone>): Promise<void> {
  const path = (await db.milestones.where({ customerId }).toArray()).filter((milestone) => !milestone.deletedAt);
  const gone = [...(after ?? []), ...(serves ? [serves] : [])].find((wanted) => !path.some((milestone) => milestone.id === wanted));
  if (gone) throw new Gone('milestones', gone);
  if (after && !withoutCycle(path, id, after)) {
    throw new Invalid('milestones', [{ field: 'after', message: 'waits for itself' }], 'cycle');
  }
}

/** Marks a milestone as reached, or not. @param reachedOn ISO date; today where it is not given @throws what `commit` throws */
export function reachMilestone(id: string, reached: boolean, reachedOn?: string): Promise<void> {
  return edit({
    command: 'reachMilestone',
    table: 'milestones',
    id,
    label: ({ title }) => ({
      key: reached ? 'history.reachMilestone' : 'history.unreachMilestone',
      params: { title: told(title) },
    }),
    patch: (_row, { on }) => ({ reachedOn: reached ? (reachedOn ?? on) : undefined }),
  });
}
