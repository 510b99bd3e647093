import type { Words } from '../../success/rows';
import type { Label } from '../history';

const longest = 80;

/** A row's words as a label's param; long ones are cut, since a label is one line. */
export function told(words: Words | string): NonNullable<Label['params']>[string] {
  if (typeof words !== 'string' && 'key' in words) return words;
  const letters = [...(typeof words === 'string' ? words : words.text)];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : letters.join('');
}
