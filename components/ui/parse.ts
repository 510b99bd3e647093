import type { MessageKey, Params } from '../../lib/i18n';
import { limits } from '../../lib/success/limits';

/** What is wrong with what stands in a field, in words that say what to do. */
export interface Problem {
  readonly key: MessageKey;
  readonly params?: Params;
  /** A write failed though nothing is wrong with the text: the same again may do. */
  readonly retry?: true;
  readonly full?: true;
  /** What the person may have meant, where the text can be read in two ways; choosing one writes it into the field. */
  readonly choices?: readonly { readonly label: string; readonly text: string }[];
}

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

export const good = <T>(value: T): Parsed<T> => ({ ok: true, value });
export const bad = (key: MessageKey, params?: Params): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: params ? { key, params } : { key },
});

/** One line that must not be empty; pasted line breaks become spaces, a longer text is refused, never cut. */
export function requiredLine(text: string, max: number = limits.line): Parsed<string> {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line === '') return bad('ui.empty');
  return line.length > max ? bad('ui.tooLong', { count: line.length, max }) : good(line);
}

/** One line that may be taken away: empty gives undefined. */
export function optionalLine(text: string, max: number = limits.line): Parsed<string | undefined> {
  return text.trim() === '' ? good(undefined) : requiredLine(text, max);
}

/** Several lines that may be taken away. */
export function optionalText(text: string, max: number = limits.remark): Parsed<string | undefined> {
  const kept = text.trim();
  if (kept === '') return good(undefined);
  return kept.length > max ? bad('ui.tooLong', { count: kept.length, max }) : good(kept);
}

/** A date field's ISO value; empty gives undefined. A year still being typed (0002, 0020) is no date. */
export function optionalDate(text: string): Parsed<string | undefined> {
  if (text === '') return good(undefined);
  return /^(19|20|21)\d\d-\d\d-\d\d$/.test(text) ? good(text) : bad('ui.notADate');
}

/** A day on which something happened, so not one to come; empty gives undefined. @param today ISO date */
export function optionalPastDate(text: string, today: string): Parsed<string | undefined> {
  const date = optionalDate(text);
  return date.ok && date.value !== undefined && date.value > today ? bad('ui.ahead') : date;
}

/** The same where there has to be one. */
export function pastDate(text: string, today: string): Parsed<string> {
  const date = optionalPastDate(text, today);
  if (!date.ok) return date;
  return date.value === undefined ? bad('ui.notADate') : good(date.value);
}
