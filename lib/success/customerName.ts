import { legalForms } from './legalForms';

const suffix = new RegExp(`(?:[\\s,]+(?:&|and|und|y|e|és)?\\s*|\\s*[(])(?:${legalForms.after.join('|')})[).,\\s]*$`, 'iu');
const attached = new RegExp(`(?:^(?:${legalForms.cjk.join('|')})\\s*|\\s*(?:${legalForms.cjk.join('|')})$)`, 'u');

/** A company's name without its legal form: "Acme Events, Inc." > "Acme Events". Never empty: a name that is a legal form alone stays (design, "resolve"). */
export function stripLegalForms(name: string): string {
  const whole = name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  let stripped = whole;
  for (;;) {
    const next = stripped.replace(suffix, '').replace(attached, '').trim();
    if (next === '' || next === stripped) return stripped;
    stripped = next;
  }
}

/** Letters and digits alone, lower case, without accents. */
function bare(name: string): string {
  return stripLegalForms(name)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether two names may be the same company's: legal form, case, accents and punctuation aside. For suggestions only, never for a merge (design, "resolve"). */
export function sameName(a: string, b: string): boolean {
  const [first, second] = [bare(a), bare(b)];
  // Names of symbols alone leave nothing to compare.
  return first === '' || second === '' ? a.trim() === b.trim() : first === second;
}
