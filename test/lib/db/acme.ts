import type { RecordRef } from '../../../lib/crm/types';
import { readBundle, saveOutcome, startCustomer } from '../../../lib/db';
import type { Bundle } from '../../../lib/success/rows';

export const acmeRef: RecordRef = {
  crm: 'demo',
  tenant: 'http://127.0.0.1:4100',
  kind: 'account',
  id: 'acme',
  url: 'http://127.0.0.1:4100/accounts/acme',
};

/** A customer that was just started from its CRM record. */
export function startAcme(over: Partial<Parameters<typeof startCustomer>[0]> = {}) {
  return startCustomer({ name: 'Acme Events', domain: 'acme-events.com', segment: 'startup', record: acmeRef, ...over });
}

/** Acme with one Required Outcome. */
export async function acmeWithOutcome() {
  const { customerId, engagementId } = await startAcme();
  const outcomeId = await saveOutcome({
    customerId,
    engagementId,
    statement: '420 sign-ups per event',
    unit: 'sign-ups',
    from: 180,
    to: 420,
  });
  return { customerId, engagementId, outcomeId };
}

/** What the panel shows; the customer has to be there. */
export async function bundleOf(customerId: string): Promise<Bundle> {
  const bundle = await readBundle(customerId);
  if (!bundle) throw new Error(`${customerId} is not there`);
  return bundle;
}
