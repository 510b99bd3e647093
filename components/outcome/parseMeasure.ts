import { parseNumber } from '../../lib/i18n/parseNumber';
import type { Outcome } from '../../lib/success/rows';
import { bad, good, optionalDate, optionalPastDate, type Parsed } from '../ui/parse';

/** What the parsers need of the page's language: how a number reads to people. */
interface Numbers {
  readonly number: (value: number, decimals?: number) => string;
}

/** A number that must be there. "1,250" can be read in two ways: the person says which. */
export function parseFigure(text: string, format: Numbers): Parsed<number> {
  const parsed = parseNumber(text);
  if (parsed.ok) return good(parsed.value);
  switch (parsed.why) {
    case 'empty':
      return bad('needs.noFigure');
    case 'tooLarge':
      return bad('needs.figureTooLarge');
    case 'notANumber':
      return bad('needs.notANumber', { text: text.trim().slice(0, 20) });
    case 'ambiguous':
      return {
        ok: false,
        problem: {
          key: 'needs.twoReadings',
          choices: [
            { label: format.number(parsed.whole), text: String(parsed.whole) },
            // Four places after the mark can't be taken for thousands.
            { label: format.number(parsed.part, 3), text: parsed.part.toFixed(4) },
          ],
        },
      };
  }
}

/** Point A or B: empty takes it away; the same number as the other point leaves no way to measure. */
export function parsePoint(text: string, other: number | undefined, format: Numbers): Parsed<number | undefined> {
  if (text.trim() === '') return good(undefined);
  const figure = parseFigure(text, format);
  return figure.ok && figure.value === other ? bad('needs.sameAB', { value: format.number(figure.value) }) : figure;
}

/** The day B is due: it lies ahead, and after A was measured. */
export function parseBy(text: string, fromOn: Outcome['fromOn'], today: string): Parsed<string | undefined> {
  const date = optionalDate(text);
  if (!date.ok || date.value === undefined) return date;
  if (date.value <= today) return bad('needs.byPast');
  return fromOn !== undefined && date.value <= fromOn ? bad('needs.byBeforeA') : date;
}

/** The day A was measured: not ahead, and before B is due. */
export function parseFromOn(text: string, by: Outcome['by'], today: string): Parsed<string | undefined> {
  const date = optionalPastDate(text, today);
  if (!date.ok || date.value === undefined) return date;
  return by !== undefined && date.value >= by ? bad('needs.byBeforeA') : date;
}
