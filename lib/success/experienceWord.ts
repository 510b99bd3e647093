import { addDays, hasHappened, type ISODate } from './dates';
import { defaults } from './defaults';
import type { Reason } from './reason';
import { gapReason, uncheckedReason } from './requirementReasons';
import { requirementState } from './requirementState';
import type { Requirement } from './rows';

export type ExperienceWord = 'met' | 'gap' | 'unknown';

export interface ExperienceResult {
  readonly word: ExperienceWord;
  readonly reasons: readonly Reason[];
  /** The essential requirement that is not met and comes first. Set exactly when the word is `gap`. */
  readonly gap?: Requirement;
  /** The last day on which everything essential was met and confirmed, where only age has ended that. */
  readonly stale?: { readonly word: 'met'; readonly on: ISODate };
}

const byOrder = (a: Requirement, b: Requirement) => a.order - b.order || (a.id < b.id ? -1 : 1);
const oldest = (requirements: readonly Requirement[]) => requirements.flatMap(({ stateOn }) => stateOn ?? []).sort()[0];

function unknownExperience(essential: readonly Requirement[], today: ISODate): ExperienceResult {
  const unchecked = essential.filter((requirement) => requirementState(requirement, today) === 'unknown');
  const reasons = unchecked.map(uncheckedReason);
  const since = oldest(essential);
  const onlyAge = essential.every(({ state, stateOn }) => state === 'met' && hasHappened(stateOn, today));
  if (!onlyAge || since === undefined) return { word: 'unknown', reasons };
  const on = addDays(since, defaults.confirmationFresh);
  return { word: 'unknown', reasons: [...reasons, { key: 'reason.lastMet', params: { lastOn: on } }], stale: { word: 'met', on } };
}

/** The word of the Appropriate Experience on `today`; only essential requirements decide, none essential is unknown (method, "AX met"). */
export function experienceWord(requirements: readonly Requirement[], today: ISODate): ExperienceResult {
  const essential = requirements.filter((requirement) => requirement.essential).sort(byOrder);
  if (essential.length === 0) {
    return { word: 'unknown', reasons: [{ key: requirements.length === 0 ? 'reason.noRequirement' : 'reason.noEssential' }] };
  }
  const gaps = essential.filter((requirement) => requirementState(requirement, today) === 'gap');
  if (gaps[0]) return { word: 'gap', reasons: gaps.map(gapReason), gap: gaps[0] };
  const confirmedOn = oldest(essential);
  if (confirmedOn === undefined || essential.some((requirement) => requirementState(requirement, today) !== 'met')) {
    return unknownExperience(essential, today);
  }
  return { word: 'met', reasons: [{ key: 'reason.fits', params: { count: essential.length, confirmedOn } }] };
}
