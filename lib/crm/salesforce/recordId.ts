const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three letters that make the 15 case-sensitive ones safe to compare without case: a bit for each upper-case letter, per block of five. */
const checksum = (id: string): string =>
  [0, 5, 10]
    .map((from) => alphabet[[...id.slice(from, from + 5)].reduce((bits, char, at) => bits | (/[A-Z]/.test(char) ? 1 << at : 0), 0)])
    .join('');

/** A Salesforce id in its 18 form, from 15 or 18; null for what only looks like one: a wrong checksum, a word of 15 letters. */
export function recordId(text: string): string | null {
  if (!/^([A-Za-z\d]{15}|[A-Za-z\d]{18})$/.test(text) || !/\d/.test(text)) return null;
  const id = text.slice(0, 15);
  const whole = id + checksum(id);
  return text.length === 15 || text === whole ? whole : null;
}
