import { expect, it } from 'vitest';
import { locate, read } from '../../../lib/crm';
import { fixturesOf, open } from './pages';

const names = [
  'International Consortium for Sustainable Maritime Infrastructure and Coastal Engineering Research Holding',
  '"Quoted" Brands <Ltd>',
  '42',
  '0',
  'Smith & Wesley LLP',
  'Société Générale de Bâtiment',
  '🎪 Big Top 👩‍👩‍👧',
  'شركة النور للتجارة',
  '株式会社みなと商事',
  'A | B ~ C · D - E: F',
  '(7) Sisters',
  'Loading…',
  '<img src=x onerror=alert(1)>',
];
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const accounts = [
  ['demo', '2026-11-account', 'Acme Events'],
  ['espocrm', '2026-11-account', 'Acme Events'],
  ['hubspot', '2026-09-company', 'Acme Events'],
  ['salesforce', '2026-11-account-no-related', 'Acme Events'],
  ['salesforce-classic', '2026-11-account', 'Acme Events'],
  ['salesforce-experience', '2026-11-account', 'Acme Events'],
] as const;

it.each(accounts.flatMap(([crm, page, as]) => names.map((name) => [crm, name, page, as] as const)))(
  '%s reads %j whole',
  (crm, name, page, as) => {
    const fixture = fixturesOf(crm).find((each) => each.name === page);
    if (!fixture) throw new Error(`${page} is not there`);
    const document = open({ ...fixture, title: fixture.title.replace(as, () => name) }, (html) => html.replaceAll(as, () => escaped(name)));
    const ref = locate(fixture.url);
    expect(ref && read(document, ref).name).toBe(name);
  },
);
