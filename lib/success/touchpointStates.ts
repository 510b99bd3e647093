import type { ISODate } from './dates';
import { touchpoints } from './lists';
import { type RequirementToday, requirementState } from './requirementState';
import type { Requirement, Touchpoint } from './rows';

export interface TouchpointState {
  readonly touchpoint: Touchpoint;
  /** The worst of its requirements; `none` where nothing was agreed. */
  readonly state: RequirementToday | 'none';
  /** An essential requirement is in that state: a gap with this mark is what makes the experience a gap. */
  readonly essential: boolean;
}

const worstFirst = ['gap', 'unknown', 'met'] as const;

/** The nine touchpoints, always all and in their order (method, section 1, "AX touchpoints"). */
export function touchpointStates(requirements: readonly Requirement[], today: ISODate): TouchpointState[] {
  return touchpoints.map((touchpoint) => {
    const here = requirements
      .filter((requirement) => requirement.touchpoint === touchpoint)
      .map((requirement) => ({ state: requirementState(requirement, today), essential: requirement.essential }));
    const state = worstFirst.find((candidate) => here.some((one) => one.state === candidate)) ?? 'none';
    return { touchpoint, state, essential: here.some((one) => one.essential && one.state === state) };
  });
}
