import type { UrlCase } from '../urlCase';

const id = '6b054e0a789b72cc2';
const at = (tenant: string, hash: string): string => `${tenant}/#${hash}`;
const account = (tenant: string) => ({ tenant, kind: 'account', id, url: at(tenant, `Account/view/${id}`) }) as const;
const host = 'https://crm.acme.example';

export const urls: readonly UrlCase[] = [
  { url: `${host}/#Account/view/${id}`, ref: account(host), why: 'an account' },
  { url: `${host}/#Account/edit/${id}`, ref: account(host), why: 'its edit page is the same record' },
  {
    url: `http://127.0.0.1:8181/#Account/view/${id}`,
    ref: account('http://127.0.0.1:8181'),
    why: 'any host and port that the person allowed',
  },
  { url: `${host}/espo/#Account/view/${id}`, ref: account(`${host}/espo`), why: 'installed in a folder: another tenant' },
  {
    url: `${host}/espo/index.php?x=1#Account/view/${id}`,
    ref: account(`${host}/espo`),
    why: 'file name and query are no part of the tenant',
  },
  {
    url: `${host}/#Contact/view/6b054e0e2e8d6d7b1`,
    ref: { tenant: host, kind: 'contact', id: '6b054e0e2e8d6d7b1', url: at(host, 'Contact/view/6b054e0e2e8d6d7b1') },
    why: 'a contact',
  },
  {
    url: `${host}/#Opportunity/edit/6b054e15abe8afba8`,
    ref: { tenant: host, kind: 'deal', id: '6b054e15abe8afba8', url: at(host, 'Opportunity/view/6b054e15abe8afba8') },
    why: 'a deal being edited',
  },
  {
    url: `${host}/#Case/view/6b054e1d00aa11bb2`,
    ref: { tenant: host, kind: 'ticket', id: '6b054e1d00aa11bb2', url: at(host, 'Case/view/6b054e1d00aa11bb2') },
    why: 'a case',
  },
  {
    url: `${host}/#Account/view/0B7E1C52-3A0F-4C64-9D6E-2F8A1B3C4D5E`,
    ref: {
      tenant: host,
      kind: 'account',
      id: '0b7e1c52-3a0f-4c64-9d6e-2f8a1b3c4d5e',
      url: at(host, 'Account/view/0b7e1c52-3a0f-4c64-9d6e-2f8a1b3c4d5e'),
    },
    why: 'GUIDs as ids, kept in lower case',
  },
  { url: `${host}/#Account`, ref: null, why: 'the list' },
  { url: `${host}/#Account/create`, ref: null, why: 'the blank form' },
  { url: `${host}/#Account/view/`, ref: null, why: 'no id' },
  { url: `${host}/#Account/view/6b054e0a789b72cc`, ref: null, why: '16 digits' },
  { url: `${host}/#Accounts/6b054e0a789b72cc2`, ref: null, why: "SugarCRM's form" },
  { url: `${host}/#Meeting/view/${id}`, ref: null, why: 'no customer record' },
  { url: `${host}/#Dashboard`, ref: null, why: 'the dashboard' },
  { url: `${host}/Account/view/${id}`, ref: null, why: 'a path where a hash should be' },
];
