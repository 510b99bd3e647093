import { adapters } from './registry';
import type { RecordRef } from './types';

/** The CRMs that share records with this one, as one name: all Salesforces are `salesforce`. An unknown CRM is a family of its own. */
export const family = (crm: string): string => adapters.find((adapter) => adapter.crm === crm)?.family ?? crm;

/** What tells one record from all others: family, tenant, kind (HubSpot's ids repeat across kinds) and id. Never host and path. */
export const recordKey = ({ crm, tenant, kind, id }: RecordRef): string => [family(crm), tenant, kind, id].join('|');
