import { recordKey } from '../../crm';
import type { RecordRef } from '../../crm/types';
import { limits } from '../../success/limits';
import { playbooks } from '../../success/playbooks';
import type { Customer, LinkedRecord, Segment } from '../../success/rows';
import { startRows } from '../../success/startRows';
import type { Step } from '../apply';
import { commit, type Moment } from '../commit';
import { newId } from '../newId';
import { dataTables } from '../tables';
import { told } from './words';

export interface Start {
  readonly name: string;
  readonly domain?: string;
  readonly segment: Segment;
  /** The CRM record that the page shows. */
  readonly record?: RecordRef;
  /** The record's own name, where it is another than the customer's: a contact's or a deal's. */
  readonly title?: string;
  /** The day of purchase (ISO date); today where it is not given. */
  readonly startedOn?: string;
}

/**
 * Starts a customer: the customer, its engagement, its CRM record and every row of the segment's playbook, as one step.
 * @throws Taken where the record is linked already, and what `commit` throws
 */
export async function startCustomer(start: Start): Promise<{ readonly customerId: string; readonly engagementId: string }> {
  const customerId = newId();
  const engagementId = newId();
  await commit({ command: 'startCustomer', tables: dataTables }, async (_db, moment) => ({
    customerId,
    label: { key: 'history.startCustomer', params: { name: told(start.name) } },
    steps: stepsOf(start, customerId, engagementId, moment),
  }));
  return { customerId, engagementId };
}

function stepsOf(start: Start, customerId: string, engagementId: string, { at, on }: Moment): Step[] {
  const playbook = playbooks.find((each) => each.segment === start.segment);
  if (!playbook) throw new Error(`No playbook for the segment ${start.segment}`);
  const startedOn = start.startedOn ?? on;
  const { name, domain, segment } = start;
  const customer: Customer = { id: customerId, at, on, name, segment, ...(domain ? { domain } : {}) };
  const rows = startRows(playbook, { customerId, engagementId, startedOn, newId, at, on });
  return [
    { table: 'customers', insert: customer },
    { table: 'engagements', insert: rows.engagement },
    ...(start.record ? [linked(start.record, start.title ?? start.name, customerId, { at, on })] : []),
    ...rows.requirements.map((insert): Step => ({ table: 'requirements', insert })),
    ...rows.inputs.map((insert): Step => ({ table: 'inputs', insert })),
    ...rows.tasks.map((insert): Step => ({ table: 'tasks', insert })),
    ...rows.benefits.map((insert): Step => ({ table: 'benefits', insert })),
    ...rows.milestones.map((insert): Step => ({ table: 'milestones', insert })),
  ];
}

/** The step that links a CRM record to a customer. */
export function linked(ref: RecordRef, name: string | undefined, customerId: string, { at, on }: Moment): Step {
  const { crm, tenant, kind, id: recordId, url } = ref;
  const insert: LinkedRecord = { id: newId(), customerId, at, on, key: recordKey(ref), crm, tenant, kind, recordId, url };
  // A page's name may be longer than a row holds; it is the CRM's text and is only shown.
  return { table: 'records', insert: name ? { ...insert, name: name.slice(0, limits.line) } : insert };
}
