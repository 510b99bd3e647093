import { limits } from '../../lib/success/limits';
import { bad, good, type Parsed } from '../ui/parse';

/** A note's text: lines stay lines. */
export function parseNote(text: string): Parsed<string> {
  const kept = text.trim();
  if (kept === '') return bad('notes.empty');
  return kept.length > limits.note ? bad('ui.tooLong', { count: kept.length, max: limits.note }) : good(kept);
}
