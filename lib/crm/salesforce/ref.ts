import type { Groups } from '../adapter';
import type { RecordKind, RecordRef } from '../types';
import { recordId } from './recordId';

/** What the key prefix of a customer's record says; it tells in addresses that name no object, and beats those that do. */
export const objects: Readonly<Record<string, readonly [kind: RecordKind, object: string]>> = {
  '001': ['account', 'Account'],
  '003': ['contact', 'Contact'],
  '006': ['deal', 'Opportunity'],
  '500': ['ticket', 'Case'],
};

/** Users, groups, profiles, reports, dashboards, folders, list views, flows, the org itself: records, but no customer's. */
const ours = /^(00[5BDEGOel]|01Z|301)/;

/** The path of a record's canonical address in the Lightning of its org. */
export const lightningPath = (id: string): string => {
  const object = objects[id.slice(0, 3)]?.[1];
  return `/lightning/r/${object ? `${object}/` : ''}${id}/view`;
};

/**
 * A ref of the Salesforce family from a match with a group `id`.
 * @param tenant the org's My Domain with its sandbox (`acme--uat`), or the host where that is not told
 */
export function salesforceRef(crm: string, groups: Groups, tenant: string, url: (id: string) => string): RecordRef | null {
  const id = recordId(groups.id ?? '');
  if (!id || ours.test(id)) return null;
  return { crm, tenant, kind: objects[id.slice(0, 3)]?.[0] ?? 'other', id, url: url(id) };
}
