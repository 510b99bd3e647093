import type { OutcomeWord } from './outcomeWord';

/** One word for several outcomes: reached only if all are; none at all is unknown (method, "RO word of several outcomes"). */
export function outcomesWord(words: readonly OutcomeWord[]): OutcomeWord {
  if (words.length === 0) return 'unknown';
  if (words.every((word) => word === 'reached')) return 'reached';
  if (words.includes('behind')) return 'behind';
  return words.includes('unknown') ? 'unknown' : 'onCourse';
}
