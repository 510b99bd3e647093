import type { Adapter, Grant } from '../adapter';
import { lightningLayout } from '../salesforce/layout';
import { recordId } from '../salesforce/recordId';
import { kinds, salesforceGroups } from '../salesforce/ref';

export const grant: Grant = {
  crm: 'salesforce-experience',
  name: 'Salesforce Experience Cloud',
  patterns: ['https://*.my.site.com/*'],
  elsewhere: ['https://*.my.salesforce-sites.com/*'],
  // Whoever works there finds it by the icon on its own page; to choose from, one Salesforce is enough.
  unlisted: true,
};

export const adapter: Adapter = {
  crm: 'salesforce-experience',
  family: 'salesforce',
  // The tenant is the host: which org lies behind it is not told. Only on a site's own host the `s` may be missing.
  host: /^(?<tenant>.+\.my\.(site|salesforce-sites)\.com)$/,
  anyHost: true,
  at: [/^(?<base>(\/(?!s\/)[\w-]+)?(?<s>\/s)?\/[a-z][\w-]*)\/(?<id>\w{15}|\w{18})(\/[^/?#]*)?\/?([?#]|$)/],
  kinds,
  others: 'other',
  mend: (groups, { host }) => (groups.tenant || groups.s ? salesforceGroups({ ...groups, tenant: host }) : null),
  path: ({ id }) => `/${id}`,
  fullId: recordId,
  // What a site writes around a record's name in its title is its own affair: only the bare name is taken.
  page: { ...lightningLayout, title: /^(.+)$/.source },
};
