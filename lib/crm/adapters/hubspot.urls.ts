import type { UrlCase } from '../urlCase';

const host = 'https://app.hubspot.com';
const record = (origin: string, type: string, id: string): string => `${origin}/contacts/4201337/record/${type}/${id}`;
const company = (origin = host) => ({ tenant: '4201337', kind: 'account', id: '9001', url: record(origin, '0-2', '9001') }) as const;

export const urls: readonly UrlCase[] = [
  { url: record(host, '0-2', '9001'), ref: company(), why: 'a company' },
  {
    url: `${record(host, '0-2', '9001')}/view/1?eschref=%2Fcontacts%2F4201337%2Fobjects%2F0-2`,
    ref: company(),
    why: 'a tab of it, come from a list',
  },
  ...['app-eu1', 'app-na1', 'app-na2', 'app-na3', 'app-ap1', 'app-eu2'].map((name): UrlCase => {
    const origin = `https://${name}.hubspot.com`;
    return { url: record(origin, '0-2', '9001'), ref: company(origin), why: `the region ${name}; the portal is the tenant, not the host` };
  }),
  {
    url: record(host, '0-1', '9001'),
    ref: { tenant: '4201337', kind: 'contact', id: '9001', url: record(host, '0-1', '9001') },
    why: 'a contact with a company’s number',
  },
  { url: record(host, '0-3', '77'), ref: { tenant: '4201337', kind: 'deal', id: '77', url: record(host, '0-3', '77') }, why: 'a deal' },
  { url: record(host, '0-5', '88'), ref: { tenant: '4201337', kind: 'ticket', id: '88', url: record(host, '0-5', '88') }, why: 'a ticket' },
  {
    url: record(host, '2-118', '9001'),
    ref: { tenant: '4201337', kind: 'other', id: '2-118/9001', url: record(host, '2-118', '9001') },
    why: 'a custom object, whose ids repeat those of others',
  },
  { url: `${host}/contacts/4201337/company/9001/`, ref: company(), why: 'the address before object types' },
  {
    url: `${host}/contacts/4201337/contact/5?interaction=note`,
    ref: { tenant: '4201337', kind: 'contact', id: '5', url: record(host, '0-1', '5') },
    why: 'an old contact address',
  },
  {
    url: `${host}/contacts/4201337/deal/6`,
    ref: { tenant: '4201337', kind: 'deal', id: '6', url: record(host, '0-3', '6') },
    why: 'an old deal address',
  },
  {
    url: `${host}/help-desk/4201337/view/12/ticket/88/thread`,
    ref: { tenant: '4201337', kind: 'ticket', id: '88', url: record(host, '0-5', '88') },
    why: 'a ticket in the help desk',
  },
  { url: `${host}/contacts/4201337/objects/0-2/views/all/list`, ref: null, why: 'the list of companies' },
  { url: `${host}/contacts/4201337/objects/0-3/views/123/board`, ref: null, why: 'a board' },
  { url: `${host}/contacts/4201337/companies/list/view/all`, ref: null, why: 'an old list' },
  { url: `${host}/contacts/4201337/record/0-2/`, ref: null, why: 'no id' },
  { url: `${host}/contacts/4201337/record/company/9001`, ref: null, why: 'a mixture of both forms' },
  { url: `${host}/live-messages/4201337/inbox/555`, ref: null, why: 'the inbox: a thread is no customer' },
  { url: `${host}/help-desk/4201337/view/12`, ref: null, why: 'the help desk without a ticket' },
  { url: `${host}/settings/4201337/users/9001`, ref: null, why: 'settings' },
  { url: 'https://www.hubspot.com/contacts/4201337/record/0-2/9001', ref: null, why: 'not the program’s host' },
  { url: 'https://app.hubspot.com.evil.example/contacts/4201337/record/0-2/9001', ref: null, why: 'a look-alike host' },
  { url: 'https://community.hubspot.com/contacts/4201337/company/9001', ref: null, why: 'the community' },
];
