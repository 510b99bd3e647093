import type { Adapter, Grant } from '../adapter';
import { lightningLayout } from '../salesforce/layout';
import { recordId } from '../salesforce/recordId';
import { salesforceRef } from '../salesforce/ref';

export const grant: Grant = {
  crm: 'salesforce-experience',
  name: 'Salesforce Experience Cloud',
  patterns: ['https://*.my.site.com/*'],
  elsewhere: ['https://*.my.salesforce-sites.com/*'],
};

const knownHost = /\.my\.(site|salesforce-sites)\.com$/;

export const adapter: Adapter = {
  crm: 'salesforce-experience',
  family: 'salesforce',
  host: knownHost,
  // A site may lie on any host: there the form of the path tells, and the id's checksum.
  anyHost: true,
  at: [/^(?<base>(?:\/[\w-]+)?(?:\/s)?)\/(?<object>[a-z][\w-]*)\/(?<id>\w{15}|\w{18})(\/[^/?#]*)?\/?([?#]|$)/],
  kinds: {},
  ref: (groups, { host, hostname, origin }) => {
    const { base = '', object } = groups;
    if (!knownHost.test(hostname) && !base.endsWith('/s')) return null;
    return salesforceRef('salesforce-experience', groups, host, (id) => `${origin}${base}/${object}/${id}`);
  },
  fullId: recordId,
  // What a site writes around a record's name in its title is its own affair: only the bare name is taken.
  page: { ...lightningLayout, title: /^(.+)$/ },
};
