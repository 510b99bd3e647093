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
