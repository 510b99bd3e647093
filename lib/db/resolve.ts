import type { RecordRef, RecordSight } from '../crm/types';
import type { Customer } from '../success/rows';
import { customerThrough } from './records';

export interface Suggestion {
  readonly customer: Customer;
  readonly reason: 'domain' | 'name';
}

/** Whose record a page shows: the customer that it, or the account it belongs to, is linked to; else whom it may belong to, best first. */
export type Resolution =
  | { readonly customerId: string; readonly through: 'record' | 'parent' }
  | { readonly suggestions: readonly Suggestion[] };

/** Never merges by itself: only a link that a person made leads to a customer. @throws OpenFailure */
export async function resolve(seen: RecordRef | RecordSight): Promise<Resolution> {
  const sight: RecordSight = 'ref' in seen ? seen : { ref: seen, confidence: 'none', hit: '' };
  const linked = await customerThrough(sight.ref, sight.parent);
  if (linked) return linked;
  const name = accountName(sight);
  if (!name && !sight.domain) return { suggestions: [] };
  // Suggestions need the list of public suffixes, which the first paint does without.
  const { suggest } = await import('./suggest');
  return { suggestions: await suggest(name, sight.domain) };
}

/** A contact's or deal's own name says nothing of the customer's. */
function accountName({ ref, name, parent }: RecordSight): string | undefined {
  return ref.kind === 'account' || ref.kind === 'other' ? name : parent?.name;
}
