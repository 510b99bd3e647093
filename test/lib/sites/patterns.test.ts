import { expect, test } from 'vitest';
import { covers, namedHosts, patternsFor } from '../../../lib/sites/patterns';

test.each<[string, readonly string[] | null]>([
  ['https://crm.acme.example:8443/#Account/view/1', ['https://crm.acme.example/*']],
  ['http://127.0.0.1:5173/companies/1', ['http://127.0.0.1/*']],
  ['http://[::1]:80/', ['http://[::1]/*']],
  ['chrome://extensions', null],
  ['file:///home/me/page.html', null],
  ['about:blank', null],
  ['not an address', null],
  ['', null],
])('%s asks for its one host', (url, patterns) => {
  expect(patternsFor(url)).toEqual(patterns);
});

test('a hosted CRM asks for its own patterns', () => {
  expect(patternsFor('https://acme.lightning.force.com/lightning/r/Account/001000000000001AAA/view')).toContain(
    'https://*.lightning.force.com/*',
  );
});

test('a grant for every host there is names no host', () => {
  const hosts = ['https://*.hubspot.com/*', 'http://crm.example/*'];
  expect(namedHosts(['<all_urls>', '*://*/*', 'http://*/*', 'https://*/*', ...hosts])).toEqual(hosts);
});

test.each<[string, string, boolean]>([
  ['https://*.hubspot.com/*', 'https://app-eu1.hubspot.com/contacts/1', true],
  ['https://*.hubspot.com/*', 'https://hubspot.com/', true],
  ['https://*.hubspot.com/*', 'https://nothubspot.com/', false],
  ['https://*.hubspot.com/*', 'https://hubspot.com.evil.example/', false],
  ['https://*.hubspot.com/*', 'http://app.hubspot.com/', false],
  ['*://crm.example/*', 'http://crm.example:8080/a', true],
  ['*://crm.example/*', 'ftp://crm.example/a', false],
  ['https://crm.example/*', 'https://sub.crm.example/', false],
  ['https://crm.example/*', 'no address', false],
])('%s over %s', (pattern, url, covered) => {
  expect(covers([pattern], url)).toBe(covered);
});
