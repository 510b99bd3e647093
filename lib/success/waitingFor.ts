import type { Milestone } from './rows';

/** The prerequisites of a milestone that are not reached yet; one that was deleted holds nobody up (method, "Next milestone"). */
export function waitingFor(milestone: Milestone, milestones: readonly Milestone[]): Milestone[] {
  return milestones.filter((other) => milestone.after.includes(other.id) && other.reachedOn === undefined);
}
