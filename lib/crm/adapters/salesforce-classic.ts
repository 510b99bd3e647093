import type { Adapter, Grant } from '../adapter';
import { recordId } from '../salesforce/recordId';
import { kinds, salesforceGroups } from '../salesforce/ref';

export const grant: Grant = {
  crm: 'salesforce-classic',
  name: 'Salesforce Classic',
  patterns: ['https://*.my.salesforce.com/*'],
  elsewhere: ['https://*.cloudforce.com/*', 'https://*.my.salesforce.mil/*', 'https://*.cloudforce.mil/*', 'https://*.sfcrmproducts.cn/*'],
  // Whoever works there finds it by the icon on its own page; to choose from, one Salesforce is enough.
  unlisted: true,
};

export const adapter: Adapter = {
  crm: 'salesforce-classic',
  family: 'salesforce',
  // `na139.salesforce.com` names no org: such a host is a tenant of its own.
  host: /^((?<tenant>[\w-]+)\..*\b(my\.salesforce\.(com|mil)|cloudforce\.(com|mil)|sfcrmproducts\.cn)|[a-z]{2,4}\d+\.salesforce\.com)$/,
  at: [/^\/(?<id>\w{15}|\w{18})(\/e)?\/?([?#]|$)/],
  kinds,
  others: 'other',
  mend: (groups, { hostname }) => salesforceGroups({ ...groups, tenant: groups.tenant ?? hostname }),
  path: ({ id }) => `/${id}`,
  fullId: recordId,
  page: {
    names: [
      ['2020 detail', '#acc2_ileinner,#con2_ileinner,#opp3_ileinner'],
      ['2015 header', '.bPageTitle .pageDescription'],
    ],
    scope: 'body.sfdcBody',
    // "[View Hierarchy]" beside an account's name.
    skip: 'a',
    title: /^[^:]+?\s?: (.+) ~ /.source,
    shortId: 15,
    parent: ['#con4_ileinner a,#opp4_ileinner a,#cas4_ileinner a'],
    parentId: /\/(001\w{12,15})$/.source,
    website: '#acc12_ileinner a',
    watch: '.bPageTitle',
  },
};
