import { recordKey } from '../crm/recordKey';
import type { ParentSight, RecordRef } from '../crm/types';
import type { LinkedRecord } from '../success/rows';
import { openDatabase } from './database';
import { groupBy } from './groupBy';

/** The customer that a CRM record is linked to; null for none. @param key `recordKey(ref)` of lib/crm @throws OpenFailure */
export async function customerOfRecord(key: string): Promise<string | null> {
  const db = await openDatabase();
  // Few rows share a key: one that is linked, and those whose link was removed.
  const rows = await db.records.where({ key }).toArray();
  return rows.find((row) => !row.deletedAt)?.customerId ?? null;
}

/** The customer of a record, else of the account that the page says it belongs to; null for neither. @throws OpenFailure */
export async function customerThrough(
  ref: RecordRef,
  parent: ParentSight | undefined,
): Promise<{ readonly customerId: string; readonly through: 'record' | 'parent' } | null> {
  const own = await customerOfRecord(recordKey(ref));
  if (own !== null) return { customerId: own, through: 'record' };
  if (parent?.id === undefined) return null;
  const account = await customerOfRecord(recordKey({ ...ref, kind: 'account', id: parent.id }));
  return account === null ? null : { customerId: account, through: 'parent' };
}

/** The linked records of several customers, so that a list can show where each lies in the CRM. @throws OpenFailure */
export async function recordsOf(customerIds: readonly string[]): Promise<Map<string, LinkedRecord[]>> {
  const db = await openDatabase();
  const rows = await db.records.where('customerId').anyOf(customerIds).toArray();
  return groupBy(
    rows.filter((row) => !row.deletedAt),
    (row) => row.customerId,
  );
}
