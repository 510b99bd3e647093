import type { UrlCase } from '../urlCase';

const id = '001gK000004HmPwQAK';
const acme = 'https://acme.lightning.force.com';
const at = (origin: string, path: string): string => `${origin}/lightning/r/${path}/view`;
const account = (origin: string, tenant: string) => ({ tenant, kind: 'account', id, url: at(origin, `Account/${id}`) }) as const;

/** The same account on every host that Lightning has. */
const hosts: readonly [host: string, tenant: string, why: string][] = [
  ['acme--uat.sandbox.lightning.force.com', 'acme--uat', 'a sandbox: production’s ids in a tenant of its own'],
  ['acme--uat.lightning.force.com', 'acme--uat', 'a sandbox before enhanced domains'],
  ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed', 'a developer org'],
  ['acme.lightning.force.mil', 'acme', 'military'],
  ['acme.lightning.crmforce.mil', 'acme', 'government'],
  ['acme.lightning.sfcrmapps.cn', 'acme', 'China'],
];

export const urls: readonly UrlCase[] = [
  { url: at(acme, `Account/${id}`), ref: account(acme, 'acme'), why: 'an account' },
  {
    url: `${acme}/lightning/r/Account/${id}/view?0.source=alohaHeader&backgroundContext=%2Flightning%2Fpage%2Fhome`,
    ref: account(acme, 'acme'),
    why: 'parameters that say nothing',
  },
  { url: at(acme, id), ref: account(acme, 'acme'), why: 'no object: after saving, from mails, from the search' },
  { url: at(acme, 'Account/001gK000004HmPw'), ref: account(acme, 'acme'), why: 'the 15 form becomes 18' },
  { url: at(acme, `Contact/${id}`), ref: account(acme, 'acme'), why: 'the prefix beats the object' },
  { url: `${acme}/lightning/r/Account/${id}/related/Contacts/view`, ref: account(acme, 'acme'), why: 'a related list of it' },
  { url: `${acme}/lightning/r/${id}/related/Contacts/view`, ref: account(acme, 'acme'), why: 'a related list without the object' },
  { url: `${acme}/lightning/r/Account/${id}/edit?count=1`, ref: account(acme, 'acme'), why: 'its edit page' },
  { url: `${acme}/lightning/r/Account/${id}`, ref: account(acme, 'acme'), why: 'no action' },
  { url: `${acme}/one/one.app#/sObject/${id}/view`, ref: account(acme, 'acme'), why: 'the address until 2018' },
  ...hosts.map(
    ([host, tenant, why]): UrlCase => ({ url: at(`https://${host}`, `Account/${id}`), ref: account(`https://${host}`, tenant), why }),
  ),
  { url: at(`${acme}.mcas.ms`, `Account/${id}`), ref: account(acme, 'acme'), why: 'behind the Defender proxy; canonical without it' },
  {
    url: `${acme}/lightning/r/Case/500gK00000BnYxAQAV/view?ws=%2Flightning%2Fr%2FAccount%2F${id}%2Fview`,
    ref: { tenant: 'acme', kind: 'ticket', id: '500gK00000BnYxAQAV', url: at(acme, 'Case/500gK00000BnYxAQAV') },
    why: 'console: the focused subtab, not the workspace',
  },
  {
    url: at(acme, 'Contact/003gK000007TrLcQAK'),
    ref: { tenant: 'acme', kind: 'contact', id: '003gK000007TrLcQAK', url: at(acme, 'Contact/003gK000007TrLcQAK') },
    why: 'a contact',
  },
  {
    url: at(acme, 'Opportunity/006gK00000QsVdEQAV'),
    ref: { tenant: 'acme', kind: 'deal', id: '006gK00000QsVdEQAV', url: at(acme, 'Opportunity/006gK00000QsVdEQAV') },
    why: 'an opportunity',
  },
  {
    url: at(acme, 'Contract/800gK0000002ConQAE'),
    ref: { tenant: 'acme', kind: 'other', id: '800gK0000002ConQAE', url: at(acme, '800gK0000002ConQAE') },
    why: 'a contract: some record',
  },
  {
    url: at(acme, 'Project__c/a0BgK0000001XyzUAE'),
    ref: { tenant: 'acme', kind: 'other', id: 'a0BgK0000001XyzUAE', url: at(acme, 'a0BgK0000001XyzUAE') },
    why: 'a custom object',
  },
  { url: at(acme, 'Account/001gK000004HmPwQAZ'), ref: null, why: 'a wrong checksum' },
  { url: at(acme, 'Account/001gK000004HmPwQ'), ref: null, why: '16 characters' },
  { url: at(acme, 'CustomHomepages'), ref: null, why: 'a word of 15 letters' },
  { url: `${acme}/lightning/o/Account/list?filterName=00BgK0000001LstUAE`, ref: null, why: 'the list' },
  { url: `${acme}/lightning/o/Account/home`, ref: null, why: 'the object’s home' },
  { url: `${acme}/lightning/o/Account/new?recordTypeId=012000000000000AAA`, ref: null, why: 'the blank form' },
  { url: `${acme}/lightning/page/home?ws=%2Flightning%2Fr%2FAccount%2F${id}%2Fview`, ref: null, why: 'home over a workspace' },
  { url: `${acme}/lightning/setup/ObjectManager/home?address=%2F${id}`, ref: null, why: 'setup with an id in its address' },
  { url: `https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home`, ref: null, why: 'setup on its own host' },
  { url: at(acme, 'Report/00OgK0000001RepUAE'), ref: null, why: 'a report' },
  { url: at(acme, 'Dashboard/01ZgK0000001DasUAE'), ref: null, why: 'a dashboard' },
  { url: at(acme, 'User/005gK0000001OwnQAE'), ref: null, why: 'a colleague' },
  { url: at('https://lightning.force.com.evil.example', `Account/${id}`), ref: null, why: 'a look-alike host' },
];
