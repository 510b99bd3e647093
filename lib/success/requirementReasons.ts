import type { Reason } from './reason';
import type { Requirement, Words } from './rows';

/** What is wrong, in the words of whoever saw it, else the requirement's title. */
function gapWords(requirement: Requirement): Words {
  const evidence = requirement.evidence?.split('\n')[0]?.trim();
  return evidence ? { text: evidence } : requirement.title;
}

/** Names a requirement that is not met: "Support: no answer at night" (method, "AX met"). */
export function gapReason(requirement: Requirement): Reason {
  return {
    key: 'reason.gap',
    params: { touchpoint: { key: `touchpoint.${requirement.touchpoint}` }, what: gapWords(requirement) },
    about: requirement.id,
  };
}

/** Names a requirement that nobody checked, or not for long (method, "AX met"). */
export function uncheckedReason(requirement: Requirement): Reason {
  const params = { touchpoint: { key: `touchpoint.${requirement.touchpoint}` }, what: requirement.title };
  const { stateOn, id } = requirement;
  if (requirement.state !== 'met' || stateOn === undefined) return { key: 'reason.neverChecked', params, about: id };
  return { key: 'reason.staleCheck', params: { ...params, confirmedOn: stateOn }, about: id };
}
