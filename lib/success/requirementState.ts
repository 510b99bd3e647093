import { daysBetween, hasHappened, type ISODate } from './dates';
import { defaults } from './defaults';
import type { Requirement } from './rows';

export type RequirementToday = 'met' | 'gap' | 'unknown';

/** What a requirement is worth today: met only while confirmed within 180 days; a gap stays a gap however old (method, "AX met"). */
export function requirementState(requirement: Requirement, today: ISODate): RequirementToday {
  if (requirement.state === 'notMet') return 'gap';
  if (requirement.state === 'unknown' || !hasHappened(requirement.stateOn, today)) return 'unknown';
  return daysBetween(requirement.stateOn, today) <= defaults.confirmationFresh ? 'met' : 'unknown';
}
