import type { ISODate } from './dates';
import type { OutcomeResult, OutcomeWord } from './outcomeWord';

/** How the verdict's sentence begins: unknown says what is missing or what it was last. */
export interface SentencePart {
  readonly name: Exclude<OutcomeWord, 'unknown'> | 'unwritten' | 'noMeasure' | 'undated' | 'unread' | 'lastBehind' | 'lastOnCourse';
  readonly lastOn?: ISODate;
}

/** The outcomes' half of the verdict; of several unknown outcomes the one that was last behind speaks (method, "Verdict" and "A word that goes stale"). */
export function sentencePart(word: OutcomeWord, results: readonly OutcomeResult[]): SentencePart {
  if (word !== 'unknown') return { name: word };
  if (results.length === 0) return { name: 'unwritten' };
  const lastOn = (last: 'behind' | 'onCourse') =>
    results
      .flatMap(({ stale }) => (stale?.word === last ? stale.on : []))
      .sort()
      .at(-1);
  const behindOn = lastOn('behind');
  if (behindOn !== undefined) return { name: 'lastBehind', lastOn: behindOn };
  for (const name of ['noMeasure', 'undated', 'unread'] as const) {
    if (results.some(({ why }) => why === name)) return { name };
  }
  const onCourseOn = lastOn('onCourse');
  return onCourseOn === undefined ? { name: 'unread' } : { name: 'lastOnCourse', lastOn: onCourseOn };
}
