/** Letters that are one sign in Unicode but two for people, or that carry a stroke no decomposition takes off. */
const plain: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' };

/** A text as it is compared: lower case, no accents on Latin, Greek and Cyrillic letters, wide forms narrow. */
export function fold(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßæœøđðłþı]/g, (letter) => plain[letter] ?? letter)
    .normalize('NFKC');
}
