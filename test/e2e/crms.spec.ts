import { expect, test } from './fixtures';
import { espocrm, hubspot, imitate, type Row, salesforce } from './habits/crms';
import { grace, Panel } from './models/panel';
import { say } from './tools/say';

const ids = {
  salesforce: ['0014W00002AqQdfQAF', '0014W00002AqQdgQAF', '0034W00002AqQdhQAF', '0064W00002AqQdiQAF'],
  hubspot: ['9000000001', '9000000002', '9000000003', '9000000004'],
  espocrm: ['6b054e0a789b72cc2', '6b054e0a789b72cc3', '6b054e0e2e8d6d7b1', '6b054e15abe8afba8'],
};
const rows = ([acme = '', quoted = '', person = '', deal = '']: readonly string[]): Row[] => [
  { id: acme, kind: 'account', name: 'Acme Events', website: 'https://www.acme-events.example/' },
  { id: quoted, kind: 'account', name: '"Quoted" Brands <Ltd>', website: 'https://quoted-brands.example/' },
  { id: person, kind: 'contact', name: 'Rita Silva', account: acme },
  { id: deal, kind: 'deal', name: 'Renewal 2027', account: quoted },
];

for (const [name, crm, slow] of [
  ['salesforce', salesforce, 1_200],
  ['hubspot', hubspot, 1_200],
  ['espocrm', espocrm, 1_200],
] as const) {
  test(`the same on ${name}: allowed in one click, account, switch, contact and deal`, async ({ shipped, display }) => {
    const all = rows(ids[name]);
    const [acme] = all;
    if (!acme) throw new Error('no row');
    await imitate(shipped.context, crm, { rows: all, slow });
    await (await shipped.welcome()).close();
    const page = await shipped.page();
    await page.goto(crm.home + crm.addressOf(acme));
    const panel = await Panel.open(shipped, page);
    await panel.allow(display);
    await panel.shows('Acme Events');
    expect(await panel.docked.evaluate('[...document.querySelectorAll("form input.field")].map((field) => field.value)')).toEqual([
      'Acme Events',
      'acme-events.example',
    ]);
    await panel.start('Acme Events');
    await panel.docked.press('Escape');
    await panel.docked.find('button', say('needs.write'));

    // Another account, not a customer yet: its own name, never the old heading's, which stays for more than a second.
    await panel.remember();
    await page.getByRole('button', { name: 'Go to "Quoted" Brands <Ltd>' }).click();
    const from = Date.now();
    await panel.shows('"Quoted" Brands <Ltd>');
    expect(await panel.showed(from + grace)).not.toContain('Acme Events');
    await panel.start('"Quoted" Brands <Ltd>');
    await panel.docked.press('Escape');

    // A customer shows from the address alone, long before its heading.
    await page.getByRole('button', { name: 'Go to Acme Events' }).click();
    await panel.shows('Acme Events', slow - 100);

    // A contact and a deal lead to their account's customer.
    await page.getByRole('button', { name: 'Go to Rita Silva' }).click();
    await panel.docked.shows('Rita Silva');
    await panel.shows('Acme Events');
    await page.getByRole('button', { name: 'Go to Renewal 2027' }).click();
    await panel.docked.shows('Renewal 2027');
    await panel.shows('"Quoted" Brands <Ltd>');
  });
}
