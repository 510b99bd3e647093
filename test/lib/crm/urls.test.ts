import { describe, expect, it } from 'vitest';
import { family, locate, pageKind, recordKey } from '../../../lib/crm';
import type { Adapter } from '../../../lib/crm/adapter';
import { locateBy, webUrl } from '../../../lib/crm/locate';
import type { UrlCase } from '../../../lib/crm/urlCase';

const adapters = Object.values(
  import.meta.glob<Adapter>(['../../../lib/crm/adapters/*.ts', '!**/*.urls.ts'], { eager: true, import: 'adapter' }),
);
const lists = Object.entries(import.meta.glob<readonly UrlCase[]>('../../../lib/crm/adapters/*.urls.ts', { eager: true, import: 'urls' }));
const crmOfFile = (path: string): string => path.replace(/^.*\/|\.urls\.ts$/g, '');
const cases = lists.flatMap(([path, urls]) => urls.map((each) => ({ ...each, owner: crmOfFile(path) })));

describe('every adapter against every URL of all adapters', () => {
  for (const adapter of adapters) {
    it(adapter.crm, () => {
      const got = cases.map(({ url, why }) => ({ url, why, ref: locateBy(adapter, webUrl(url) ?? new URL('about:blank')) }));
      const expected = cases.map(({ url, why, ref, owner }) => ({
        url,
        why,
        ref: ref && owner === adapter.crm ? { crm: owner, ...ref } : null,
      }));
      expect(got).toEqual(expected);
    });
  }
});

describe('locate', () => {
  it.each(cases)('$owner: $why ($url)', ({ url, ref, owner }) => {
    expect(locate(url)).toEqual(ref && { crm: owner, ...ref });
    expect(pageKind(url) === 'record').toBe(ref !== null);
  });

  it('gives the same record for its canonical address', () => {
    for (const { ref, owner } of cases) if (ref) expect(locate(ref.url)).toEqual({ crm: owner, ...ref });
  });

  it.each([
    '',
    'about:blank',
    'not a url',
    'chrome://extensions',
    'file:///demo-crm/accounts/acc-1',
    'blob:http://127.0.0.1/demo-crm/accounts/acc-1',
  ])('gives nothing for %j', (url) => {
    expect(locate(url)).toBeNull();
    expect(pageKind(url)).toBe('none');
  });
});

describe('recordKey', () => {
  const keyOf = (url: string): string => {
    const ref = locate(url);
    if (!ref) throw new Error(`no record in ${url}`);
    return recordKey(ref);
  };
  const id = '001gK000004HmPwQAK';

  it('is one for all Salesforces of one org, whatever the host and the path', () => {
    const key = keyOf(`https://acme.lightning.force.com/lightning/r/Account/${id}/view`);
    expect(key).toBe(`salesforce|acme|account|${id}`);
    expect(keyOf(`https://acme.my.salesforce.com/001gK000004HmPw`)).toBe(key);
    expect(keyOf(`https://acme.lightning.force.com.mcas.ms/lightning/r/${id}/related/Contacts/view`)).toBe(key);
  });

  it('is another in a sandbox with production’s ids', () => {
    expect(keyOf(`https://acme--uat.sandbox.lightning.force.com/lightning/r/Account/${id}/view`)).toBe(
      `salesforce|acme--uat|account|${id}`,
    );
  });

  it('tells a HubSpot contact from the company with its number', () => {
    const at = (type: string) => keyOf(`https://app.hubspot.com/contacts/1/record/${type}/9001`);
    expect(new Set(['0-1', '0-2', '0-3', '0-5', '2-1', '2-2'].map(at)).size).toBe(6);
  });

  it('knows a family by its CRMs, and leaves a taught CRM its own', () => {
    expect(family('salesforce-experience')).toBe('salesforce');
    expect(family('taught-acme')).toBe('taught-acme');
  });
});

describe('pageKind', () => {
  it.each([
    ['https://acme.lightning.force.com/lightning/o/Account/list', 'list'],
    ['https://acme.my.salesforce.com/001/o', 'list'],
    ['https://acme.my.site.com/s/', 'list'],
    ['https://app.hubspot.com/contacts/1/objects/0-2/views/all/list', 'list'],
    ['https://crm.acme.example/#Account', 'list'],
    ['https://crm.acme.example/#Account/create', 'list'],
    ['http://127.0.0.1:4173/demo-crm/accounts', 'list'],
    ['http://127.0.0.1:4173/', 'none'],
    ['https://crm.acme.example/', 'none'],
    ['https://www.hubspot.com/', 'none'],
  ])('%s is %s', (url, kind) => {
    expect(pageKind(url)).toBe(kind);
  });
});
