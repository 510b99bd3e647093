import { useT } from '../../lib/i18n/react';
import type { Words } from '../../lib/success/rows';
import { sayWords } from '../../lib/success/tell';

/** The text of a row: a message of ours until a person edits it, then theirs. */
export function useWords(): (words: Words) => string {
  const t = useT();
  return (words) => sayWords(words, t);
}
