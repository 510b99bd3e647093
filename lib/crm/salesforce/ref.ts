import type { Groups } from '../adapter';
import type { RecordKind } from '../types';
import { recordId } from './recordId';

/** A customer's records by key prefix, which tells in addresses that name no object, and beats those that do. */
export const kinds: Readonly<Record<string, RecordKind>> = { '001': 'account', '003': 'contact', '006': 'deal', '500': 'ticket' };

const objects: Readonly<Record<string, string>> = { account: 'Account', contact: 'Contact', deal: 'Opportunity', ticket: 'Case' };

/** The object's API name; undefined for a record of an object that we don't know. */
export const objectOf = (id: string): string | undefined => objects[kinds[id.slice(0, 3)] ?? ''];

/** Users, groups, profiles, reports, dashboards, folders, list views, flows, the org itself: records, but no customer's. */
const ours = /^(00[5BDEGOel]|01Z|301)/;

/** The match with its id in the 18 form, and the kind and object that the id tells; null for what is no customer's record. */
export function salesforceGroups(groups: Groups): Groups | null {
  const id = recordId(groups.id ?? '');
  return id && !ours.test(id) ? { ...groups, id, kind: id.slice(0, 3), object: objectOf(id)?.toLowerCase() } : null;
}
