import type { UrlCase } from '../urlCase';

const site = 'http://127.0.0.1:4173/demo-crm';
const account = { tenant: site, kind: 'account', id: 'acc-acme-events', url: `${site}/accounts/acc-acme-events` } as const;

export const urls: readonly UrlCase[] = [
  { url: `${site}/accounts/acc-acme-events`, ref: account, why: 'an account' },
  { url: `${site}/accounts/acc-acme-events/`, ref: account, why: 'a slash at the end' },
  { url: `${site}/accounts/acc-acme-events/edit`, ref: account, why: 'its edit page is the same record' },
  { url: `${site}/accounts/acc-acme-events?from=list#people`, ref: account, why: 'query and hash say nothing' },
  {
    url: 'http://localhost:9000/demo-crm/contacts/con-42',
    ref: {
      tenant: 'http://localhost:9000/demo-crm',
      kind: 'contact',
      id: 'con-42',
      url: 'http://localhost:9000/demo-crm/contacts/con-42',
    },
    why: 'a contact; another host and port is another tenant',
  },
  { url: `${site}/deals/deal-7`, ref: { tenant: site, kind: 'deal', id: 'deal-7', url: `${site}/deals/deal-7` }, why: 'a deal' },
  {
    url: `${site}/accounts/new-horizons`,
    ref: { tenant: site, kind: 'account', id: 'new-horizons', url: `${site}/accounts/new-horizons` },
    why: 'an id that begins like the blank form',
  },
  { url: `${site}/accounts`, ref: null, why: 'the list' },
  { url: `${site}/accounts/new`, ref: null, why: 'the blank form' },
  { url: `${site}/accounts/new?from=list`, ref: null, why: 'the blank form with a query' },
  { url: `${site}/accounts/ab`, ref: null, why: 'too short for an id' },
  { url: 'https://demo.example/demo-crm/accounts/acc-1', ref: null, why: 'not on loopback' },
  { url: 'http://127.0.0.1:4173/other/accounts/acc-1', ref: null, why: 'another site on the same port' },
];
