import type { Milestone } from './rows';

/** Whether milestone `id` may wait for those in `after` without ever waiting for itself (method, section 2 and "Next milestone"). */
export function withoutCycle(milestones: readonly Milestone[], id: string, after: readonly string[]): boolean {
  const prerequisites = new Map(milestones.map((milestone) => [milestone.id, milestone.after]));
  const seen = new Set<string>();
  const open = [...after];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return false;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(prerequisites.get(next) ?? []));
  }
  return true;
}
