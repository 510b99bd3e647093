import type { Adapter, Grant } from '../adapter';

export const grant: Grant = { crm: 'espocrm', name: 'EspoCRM', patterns: null };

export const adapter: Adapter = {
  crm: 'espocrm',
  list: /#(Account|Contact|Opportunity|Case)(\/?|[/?](list|create)\b.*)$/,
  at: [
    /^(?<base>.*?)\/?(index\.\w+)?(\?[^#]*)?#(?<kind>Account|Contact|Opportunity|Case)\/(view|edit)\/(?<id>[\da-f]{17}|[\da-fA-F]{8}(-[\da-fA-F]{4,12}){4})([/?&]|$)/,
  ],
  kinds: { Account: 'account', Contact: 'contact', Opportunity: 'deal', Case: 'ticket' },
  path: ({ kind, id }) => `/#${kind}/view/${id}`,
  page: {
    names: [
      ['2026-11 8.4 view', '#main > .page-header .header-title .title'],
      ['2026-11 8.4 edit', '#main > .page-header .breadcrumb-item > a[href*="/view/"]'],
    ],
    scope: '#main',
    title: /^(.+)$/.source,
    own: '#main > .page-header .breadcrumb-item > a[href*="/view/"]',
    // The record's form says of what kind it is: a heading of the record before may stand over none, or over another kind's.
    holds: ':scope > .record > [data-scope="{kind}"]',
    parent: ['.field[data-name="account"] a', '.field[data-name="accounts"] a'],
    parentId: /#Account\/view\/([\w-]+)$/.source,
    website: '.field[data-name="website"] a',
    owner: '.field[data-name="assignedUser"] a[href^="#User/view/"]',
    watch: '#main > .page-header',
  },
};
