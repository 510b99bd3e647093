import type { Adapter, Grant } from '../adapter';
import { lightningLayout } from '../salesforce/layout';
import { recordId } from '../salesforce/recordId';
import { lightningPath, salesforceRef } from '../salesforce/ref';

export const grant: Grant = {
  crm: 'salesforce',
  name: 'Salesforce',
  patterns: ['https://*.lightning.force.com/*'],
  elsewhere: [
    'https://*.lightning.force.com.mcas.ms/*',
    'https://*.lightning.force.mil/*',
    'https://*.lightning.crmforce.mil/*',
    'https://*.sfcrmapps.cn/*',
  ],
};

export const adapter: Adapter = {
  crm: 'salesforce',
  host: /\.(lightning\.(force\.com(\.mcas\.ms)?|force\.mil|crmforce\.mil)|sfcrmapps\.cn)$/,
  at: [/^\/lightning\/r\/(?:[A-Za-z]\w*\/)?(?<id>\w{15}|\w{18})(\/|[?#]|$)/, /^\/one\/one\.app[^#]*#\/sObject\/(?<id>\w{15}|\w{18})(\/|$)/],
  kinds: {},
  ref: (groups, { hostname }) => {
    const host = hostname.replace('.mcas.ms', '');
    return salesforceRef('salesforce', groups, host.replace(/\..*/, ''), (id) => `https://${host}${lightningPath(id)}`);
  },
  fullId: recordId,
  page: lightningLayout,
};
