import type { Adapter, Grant } from '../adapter';
import { lightningLayout } from '../salesforce/layout';
import { recordId } from '../salesforce/recordId';
import { kinds, objectOf, salesforceGroups } from '../salesforce/ref';

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
  // The tenant is the org's My Domain with its sandbox: `acme`, `acme--uat`.
  host: /^(?<tenant>[\w-]+)\..*\b(lightning\.(force\.com|force\.mil|crmforce\.mil)|sfcrmapps\.cn)$/,
  at: [/^\/lightning\/r\/([A-Za-z]\w*\/)?(?<id>\w{15}|\w{18})([/?#]|$)/, /^\/one\/one\.app[^#]*#\/sObject\/(?<id>\w{15}|\w{18})(\/|$)/],
  kinds,
  others: 'other',
  mend: salesforceGroups,
  path: ({ id = '' }) => `/lightning/r/${[objectOf(id), id].filter(Boolean).join('/')}/view`,
  fullId: recordId,
  page: lightningLayout,
};
