import type { Outcome } from './rows';
import { noDateIn, noMeasureIn, task, use, vendorAim } from './wordingPatterns';

type WordingKind = 'use' | 'vendorAim' | 'task' | 'noMeasure' | 'noDate' | 'tooLong';

/** One thing that could make the sentence better. It warns; nothing is ever blocked. */
export interface WordingHint {
  readonly kind: WordingKind;
}

const longest = 200;

/**
 * What is wrong with a Required Outcome's wording, in any of the interface's languages; what the sentence leaves out may stand in the measure's
 * fields. An empty statement has nothing wrong (method, section 1, "Wording help").
 */
export function wording(statement: string, { to, by }: Pick<Outcome, 'unit' | 'to' | 'by'>): WordingHint[] {
  // A longer text is told to be too long; reading it whole would only cost time.
  const text = statement.trim().slice(0, 2_000).normalize('NFC').toLowerCase();
  if (text === '') return [];
  const found: Record<WordingKind, boolean> = {
    use: use.test(text),
    vendorAim: vendorAim.test(text),
    task: task.test(text),
    noMeasure: to === undefined && noMeasureIn(text),
    noDate: by === undefined && noDateIn(text),
    tooLong: statement.trim().length > longest,
  };
  return (Object.keys(found) as WordingKind[]).filter((kind) => found[kind]).map((kind) => ({ kind }));
}
