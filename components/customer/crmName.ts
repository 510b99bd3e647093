import { catalog, crmOf } from '../../lib/crm';
import type { LinkedRecord } from '../../lib/success/rows';

/** What people call the CRM that a record lies in. */
export const crmName = ({ crm, url }: LinkedRecord): string =>
  catalog.find((known) => known.crm === crm)?.name ?? crmOf(url)?.name ?? new URL(url).hostname;
