import type { Milestone } from '../../success/rows';
import { withoutCycle } from '../../success/withoutCycle';
import { commit } from '../commit';
import type { MilepostDb } from '../database';
import { Invalid } from '../errors';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { lastPlace } from './order';
import { told } from './words';

/** Adds a milestone at the end of the path. @returns its id @throws what `commit` throws */
export async function addMilestone(milestone: New<Milestone, 'order' | 'after'>): Promise<string> {
  const id = newId();
  const { customerId, engagementId, title } = milestone;
  await commit({ command: 'addMilestone', tables: ['milestones'] }, async (db, { at, on }) => {
    const order = await lastPlace(db, 'milestones', customerId, engagementId);
    return {
      customerId,
      label: { key: 'history.addMilestone', params: { title: told(title) } },
      steps: [{ table: 'milestones', insert: { order, after: [], ...milestone, id, at, on } }],
    };
  });
  return id;
}

/** Changes a milestone. @throws Invalid with reason `cycle` where milestones would wait for each other, and what `commit` throws */
export function editMilestone(id: string, patch: Patch<Milestone>, visit?: string): Promise<void> {
  return edit({
    command: 'editMilestone',
    table: 'milestones',
    id,
    visit,
    label: ({ title }) => ({ key: 'history.editMilestone', params: { title: told(patch.title ?? title) } }),
    patch: async (row, _moment, db) => {
      if (patch.after) await noCycle(db, row, patch.after);
      return patch;
    },
  });
}

async function noCycle(db: MilepostDb, { id, customerId }: Milestone, after: readonly string[]): Promise<void> {
  const path = await db.milestones.where({ customerId }).toArray();
  const live = path.filter((milestone) => !milestone.deletedAt);
  if (!withoutCycle(live, id, after)) {
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
