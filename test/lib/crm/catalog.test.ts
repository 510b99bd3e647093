import { expect, it } from 'vitest';
import { catalog, crmOf, domainOf } from '../../../lib/crm';

it('offers the CRMs to choose from by name: one Salesforce, and not the demo', () => {
  expect(catalog.map(({ crm, patterns }) => [crm, patterns && patterns.length > 0])).toEqual([
    ['espocrm', null],
    ['hubspot', true],
    ['salesforce', true],
  ]);
});

it.each([
  ['https://acme.lightning.force.com/lightning/page/home', 'Salesforce', ['https://*.lightning.force.com/*']],
  ['https://acme.lightning.force.com.mcas.ms/x', 'Salesforce', ['https://*.lightning.force.com.mcas.ms/*']],
  ['https://acme.lightning.sfcrmapps.cn/x', 'Salesforce', ['https://*.sfcrmapps.cn/*']],
  ['https://acme--uat.sandbox.my.salesforce.com/x', 'Salesforce Classic', ['https://*.my.salesforce.com/*']],
  ['https://na139.salesforce.com/x', 'Salesforce Classic', ['https://na139.salesforce.com/*']],
  ['https://acme.my.site.com/s/', 'Salesforce Experience Cloud', ['https://*.my.site.com/*']],
  ['https://app.hubspot.com.mcas.ms/x', 'HubSpot', ['https://app.hubspot.com.mcas.ms/*']],
  ['https://app-eu2.hubspot.com/x', 'HubSpot', ['https://app-eu2.hubspot.com/*']],
])('knows %s as %s', (url, name, patterns) => {
  expect(crmOf(url)).toMatchObject({ name, patterns });
});

it('grants HubSpot with its regions', () => {
  expect(crmOf('https://app.hubspot.com/')?.patterns).toContain('https://app-eu1.hubspot.com/*');
});

it.each([
  'https://crm.acme.example/#Account',
  'http://127.0.0.1:4173/demo-crm/accounts',
  'https://www.salesforce.com/',
  'https://lightning.force.com.evil.example/',
  'nonsense',
])('%s is no hosted CRM', (url) => {
  expect(crmOf(url)).toBeNull();
});

it.each([
  ['https://www.Acme-Events.example/en?x=1', 'acme-events.example'],
  ['acme.example', 'acme.example'],
  [' http://shop.acme.co.uk:8080 ', 'shop.acme.co.uk'],
  ['WWW.ACME.EXAMPLE.', 'acme.example'],
  ['https://www-acme.example', 'www-acme.example'],
  ['bücher.example', 'xn--bcher-kva.example'],
])('the domain of %j is %j', (text, domain) => {
  expect(domainOf(text)).toBe(domain);
});

it.each([
  '',
  '--',
  'acme',
  'localhost',
  'a b.example',
  'me@acme.example',
  'mailto:me@acme.example',
  'ftp://acme.example',
  '192.168.0.1',
  'N/A',
  'javascript:alert(1)',
  '.',
  'https://',
])('%j is no domain', (text) => {
  expect(domainOf(text)).toBeUndefined();
});
