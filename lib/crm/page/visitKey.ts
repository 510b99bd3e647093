import type { RecordRef } from '../types';

/** What tells a record from the others that one page may show. Families, which `recordKey` knows of, never meet inside one page. */
export const visitKey = ({ crm, tenant, kind, id }: RecordRef): string => [crm, tenant, kind, id].join('|');
