import type { Task } from '../../success/rows';
import { commit } from '../commit';
import { newId } from '../newId';
import type { New, Patch } from '../tables';
import { edit } from './edit';
import { lastPlace } from './order';
import { told } from './words';

/** Adds a task to one of the sets. @returns its id @throws what `commit` throws */
export async function addTask(task: New<Task, 'order'>): Promise<string> {
  const id = newId();
  const { customerId, title } = task;
  await commit({ command: 'addTask', tables: ['tasks'] }, async (db, { at, on }) => {
    const order = await lastPlace(db, 'tasks', customerId);
    return {
      customerId,
      label: { key: 'history.addTask', params: { title: told(title) } },
      steps: [{ table: 'tasks', insert: { order, ...task, id, at, on } }],
    };
  });
  return id;
}

/** Changes a task. @throws what `commit` throws */
export function editTask(id: string, patch: Patch<Task>, visit?: string): Promise<void> {
  return edit({
    command: 'editTask',
    table: 'tasks',
    id,
    visit,
    label: ({ title }) => ({ key: 'history.editTask', params: { title: told(patch.title ?? title) } }),
    patch: () => patch,
  });
}

/** Ticks a task as done, or opens it again. @param doneOn ISO date; today where it is not given @throws what `commit` throws */
export function tickTask(id: string, done: boolean, doneOn?: string): Promise<void> {
  return edit({
    command: 'tickTask',
    table: 'tasks',
    id,
    label: ({ title }) => ({ key: done ? 'history.tickTask' : 'history.untickTask', params: { title: told(title) } }),
    patch: (_row, { on }) => ({ doneOn: done ? (doneOn ?? on) : undefined }),
  });
}
