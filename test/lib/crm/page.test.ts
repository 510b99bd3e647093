import { expect, it } from 'vitest';
import { locate, peek, read, watch } from '../../../lib/crm';
import type { RecordRef } from '../../../lib/crm/types';
import { openPage } from '../../../scripts/tools/openPage.mjs';
import { fixturesOf, open } from './pages';

const page = (crm: string, name: string): Document => {
  const fixture = fixturesOf(crm).find((each) => each.name === name);
  if (!fixture) throw new Error(`${crm}/${name} is not there`);
  return open(fixture);
};
const refOf = (url: string): RecordRef => {
  const ref = locate(url);
  if (!ref) throw new Error(`no record in ${url}`);
  return ref;
};

it('never gives a fixture’s name to another record of its CRM by an id on the page', () => {
  const others: Record<string, RecordRef> = {
    demo: refOf('http://127.0.0.1:4173/demo-crm/accounts/acc-nobody'),
    espocrm: refOf('https://crm.acme.example/#Account/view/00000000000000000'),
    hubspot: refOf('https://app.hubspot.com/contacts/1/record/0-2/123456789'),
    salesforce: refOf('https://acme.lightning.force.com/lightning/r/Account/001Ab00000XyZq1IAF/view'),
    'salesforce-classic': refOf('https://acme.my.salesforce.com/001Ab00000XyZq1IAF'),
    'salesforce-experience': refOf('https://acme.my.site.com/s/account/001Ab00000XyZq1IAF'),
  };
  for (const [crm, ref] of Object.entries(others)) {
    for (const fixture of fixturesOf(crm)) expect([fixture.name, read(open(fixture), ref).confidence]).not.toEqual([fixture.name, 'sure']);
  }
});

it('knows nothing of a CRM without an adapter', () => {
  const ref: RecordRef = { crm: 'taught', tenant: 'x', kind: 'account', id: '1', url: 'https://x.example/1' };
  expect(read(page('demo', '2026-11-account'), ref)).toEqual({ ref, confidence: 'none', hit: '' });
  expect(watch(page('demo', '2026-11-account'), ref).map((node) => node.localName)).toEqual(['title']);
});

it('reads an empty document as nothing', () => {
  for (const crm of ['demo', 'espocrm', 'hubspot', 'salesforce']) {
    const [fixture] = fixturesOf(crm);
    if (!fixture) throw new Error(`${crm} has no fixture`);
    const ref = refOf(fixture.url);
    expect(read(openPage('', { url: fixture.url }).document, ref)).toEqual({ ref, confidence: 'none', hit: '' });
  }
});

it('peeks at a preview that tells its id', () => {
  expect(peek(page('hubspot', '2026-09-preview'))).toMatchObject({ crm: 'hubspot', tenant: '1', kind: 'account', id: '9001' });
});

it('peeks at nothing where two previews are open', () => {
  const preview = (id: string) =>
    `<aside data-crm-location="CRM_OBJECT_PREVIEW"><a href="/contacts/1/record/0-2/${id}"><span data-test-id="highlight-record-label">${id}</span></a></aside>`;
  const url = 'https://app.hubspot.com/contacts/1/objects/0-2/views/all/list';
  expect(peek(openPage(preview('9001'), { url }).document)).not.toBeNull();
  expect(peek(openPage(preview('9001') + preview('77'), { url }).document)).toBeNull();
});

it.each([
  ['hubspot', '2026-09-preview-without-id'],
  ['hubspot', '2026-09-company'],
  ['espocrm', '2026-11-dialog'],
  ['demo', '2026-11-list'],
])('peeks at nothing in %s %s', (crm, name) => {
  expect(peek(page(crm, name))).toBeNull();
});

it('watches the title and what stands around the name, never the document', () => {
  const document = page('espocrm', '2026-11-account');
  const nodes = watch(document, refOf(document.URL));
  expect(nodes.map((node) => node.className || node.localName)).toEqual(['title', 'header page-header']);
});

it('reads a form’s value where the name stands in a field', () => {
  const document = page('demo', '2026-11-no-id-agreeing');
  const heading = document.querySelector('h1');
  const input = document.createElement('input');
  input.dataset.field = 'name';
  input.value = 'Acme Events';
  heading?.replaceWith(input);
  expect(read(document, refOf(document.URL)).name).toBe('Acme Events');
});

it('takes a name by its id alone, not by one that contains it', () => {
  const document = openPage('<main data-record-id="acc-acme-events-2"><h1 data-field="name">Acme Events 2</h1></main>', {
    url: 'http://127.0.0.1:4173/demo-crm/accounts/acc-acme-events',
    title: 'Acme Events 2 · Demo CRM',
  }).document;
  expect(read(document, refOf(document.URL)).name).toBeUndefined();
});

it('takes a Salesforce id in its short form for the id, and a parent written in both forms for one', () => {
  const at = 'https://acme.lightning.force.com/lightning/r/Contact';
  const account = (id: string) =>
    `<div data-target-selection-name="sfdc:RecordField.Contact.AccountId"><a href="/lightning/r/Account/${id}/view">Acme</a></div>`;
  const html = (id: string) =>
    `<main><h1><span slot="primaryField">Jo</span></h1><a href="/lightning/r/Contact/${id}/related/Cases/view">Cases</a>${account('001gK000004HmPw')}${account('001gK000004HmPwQAK')}</main>`;
  const seen = (id: string) => {
    const { document } = openPage(html(id), { url: `${at}/003gK000007TrLcQAK/view`, title: 'Lightning Experience' });
    return read(document, refOf(document.URL));
  };
  expect(seen('003gK000007TrLc')).toMatchObject({ name: 'Jo', confidence: 'sure', parent: { id: '001gK000004HmPwQAK', name: 'Acme' } });
  // Another id with the same letters in another case, and one that only begins like it.
  expect(seen('003gK000007TrLC').name).toBeUndefined();
  expect(seen('003gK000007TrL').name).toBeUndefined();
});
