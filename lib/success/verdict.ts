import type { MessageKey } from '../i18n';
import type { ISODate } from './dates';
import { engagementRows } from './engagementRows';
import { type ExperienceResult, type ExperienceWord, experienceWord } from './experienceWord';
import { outcomesWord } from './outcomesWord';
import { type OutcomeResult, type OutcomeWord, outcomeWord } from './outcomeWord';
import type { Mark, Reason, ReasonParam } from './reason';
import type { Bundle } from './rows';
import { sentencePart } from './sentencePart';

export interface Verdict {
  readonly ro: OutcomeWord;
  readonly ax: ExperienceWord;
  /** One sentence for both words; `params` holds `lastOn` where a word went stale. */
  readonly sentence: MessageKey;
  readonly params: Readonly<Record<string, ReasonParam>>;
  readonly mark: Mark;
  /** Reached and the experience fits: nothing else is success. */
  readonly success: boolean;
  /** The outcomes' reasons in their order, then the experience's. */
  readonly reasons: readonly Reason[];
  readonly outcomes: readonly { readonly outcomeId: string; readonly result: OutcomeResult }[];
  readonly experience: ExperienceResult;
}

function markOf(ro: OutcomeWord, ax: ExperienceWord): Mark {
  if (ro === 'behind') return 'late';
  if (ax === 'gap') return 'gap';
  return ro === 'unknown' || ax === 'unknown' ? 'unknown' : 'met';
}

/** Required Outcome × Appropriate Experience in one sentence, with its reasons (method, "Verdict", and section 1, "The trap the product must show"). */
export function verdict(bundle: Bundle, engagementId: string, today: ISODate): Verdict {
  const rows = engagementRows(bundle, engagementId);
  const outcomes = rows.outcomes.map((outcome) => ({ outcomeId: outcome.id, result: outcomeWord(outcome, rows.readings, today) }));
  const results = outcomes.map(({ result }) => result);
  const ro = outcomesWord(results.map(({ word }) => word));
  const experience = experienceWord(rows.requirements, today);
  const ax = experience.word;
  const part = sentencePart(ro, results);
  const roReasons: readonly Reason[] = results.length === 0 ? [{ key: 'reason.noOutcome' }] : results.flatMap(({ reasons }) => reasons);
  return {
    ro,
    ax,
    sentence: `verdict.${part.name}.${ax}`,
    params: part.lastOn === undefined ? {} : { lastOn: part.lastOn },
    mark: markOf(ro, ax),
    success: ro === 'reached' && ax === 'met',
    reasons: [...roReasons, ...experience.reasons],
    outcomes,
    experience,
  };
}
