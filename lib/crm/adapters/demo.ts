import type { Adapter, Grant } from '../adapter';

export const grant: Grant = { crm: 'demo', name: 'Demo CRM', patterns: null, unlisted: true };

/** The CRM to try Milepost on, served on loopback by `npm start`. */
export const adapter: Adapter = {
  crm: 'demo',
  host: /^(localhost|127\.0\.0\.1)$/,
  list: /^\/demo-crm(\/|$)/,
  at: [/^(?<base>\/demo-crm)\/(?<kind>accounts|contacts|deals)\/(?!new(?![\w-]))(?<id>[a-z\d-]{3,40})(\/edit)?\/?([?#]|$)/],
  kinds: { accounts: 'account', contacts: 'contact', deals: 'deal' },
  path: ({ kind, id }) => `/${kind}/${id}`,
  page: {
    names: [['2026-11 main', 'main [data-field="name"]']],
    scope: 'main',
    own: 'main[data-record-id]',
    title: /^(.+) · Demo CRM$/.source,
    parent: ['[data-field="account"]'],
    parentId: /^\/demo-crm\/accounts\/([a-z\d-]{3,40})$/.source,
    website: '[data-field="website"]',
    owner: '[data-field="owner"]',
    renews: '[data-field="renews"]',
    watch: 'main h1',
  },
};
