import { expect, test } from 'vitest';
import { catalog } from '../../../lib/crm';
import { sitesOf } from '../../../lib/sites/site';

const hubspot = catalog.find(({ crm }) => crm === 'hubspot')?.patterns ?? [];

test('a hosted CRM stands once under its name, other hosts under their address, whatever their schemes', () => {
  const sites = sitesOf([...hubspot, 'https://crm.acme.example/*', 'http://crm.acme.example/*', 'https://*/*']);
  expect(sites.map(({ name }) => name)).toEqual(['crm.acme.example', 'HubSpot']);
  expect(sites[1]).toEqual({ name: 'HubSpot', crm: 'hubspot', patterns: hubspot });
  expect(sites[0]?.patterns).toEqual(['https://crm.acme.example/*', 'http://crm.acme.example/*']);
});

test('nothing granted, nothing listed', () => {
  expect(sitesOf([])).toEqual([]);
});

test('a pattern of one of its other clouds belongs to the CRM too', () => {
  const sites = sitesOf(['https://*.lightning.force.com/*', 'https://*.lightning.force.mil/*']);
  expect(sites).toEqual([
    { name: 'Salesforce', crm: 'salesforce', patterns: ['https://*.lightning.force.com/*', 'https://*.lightning.force.mil/*'] },
  ]);
});
