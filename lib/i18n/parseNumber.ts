/** What a person typed as a number: its value, or why there is none. */
export type ParsedNumber =
  | { readonly ok: true; readonly value: number }
  | { readonly ok: false; readonly why: 'empty' | 'notANumber' | 'tooLarge' }
  /** "1,250" is 1250 to one reader and 1.25 to another: the caller asks, with both readings. */
  | { readonly ok: false; readonly why: 'ambiguous'; readonly whole: number; readonly part: number };

const spaces = /[\s\u00a0\u202f'’_]/g;
const minus = /^[-−–]/;
const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/;

/**
 * Reads a number as people type it in any language: comma or point before the decimals, spaces or apostrophes between the thousands,
 * full-width digits. The language of the interface does not decide, since people keep the habit of their keyboard.
 */
export function parseNumber(text: string): ParsedNumber {
  const plain = text.normalize('NFKC').replace(spaces, '');
  if (plain === '') return { ok: false, why: 'empty' };
  const sign = minus.test(plain) ? -1 : 1;
  const digits = plain.replace(minus, '').replace(/^\+/, '');
  if (!/^[\d.,]*\d[\d.,]*$/.test(digits)) return { ok: false, why: 'notANumber' };

  const marks = digits.match(/[.,]/g) ?? [];
  if (marks.length === 0) return finite(sign * Number(digits));
  const last = marks.at(-1);
  const [whole = '', part = ''] = splitAt(digits, digits.lastIndexOf(last ?? ''));
  if (marks.length === 1) {
    if (/^[1-9]\d{0,2}$/.test(whole) && part.length === 3) {
      return { ok: false, why: 'ambiguous', whole: sign * Number(whole + part), part: sign * Number(`${whole}.${part}`) };
    }
    return finite(sign * Number(`${whole || '0'}.${part || '0'}`));
  }
  if (marks.every((mark) => mark === last)) {
    return grouped.test(digits) ? finite(sign * Number(digits.replaceAll(/[.,]/g, ''))) : { ok: false, why: 'notANumber' };
  }
  if (!grouped.test(whole)) return { ok: false, why: 'notANumber' };
  return finite(sign * Number(`${whole.replaceAll(/[.,]/g, '')}.${part || '0'}`));
}

const splitAt = (text: string, at: number): readonly [string, string] => [text.slice(0, at), text.slice(at + 1)];

const finite = (value: number): ParsedNumber =>
  Number.isFinite(value) && Math.abs(value) <= Number.MAX_SAFE_INTEGER ? { ok: true, value } : { ok: false, why: 'tooLarge' };
