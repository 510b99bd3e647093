import { recordKey } from '../crm';
import type { RecordRef, RecordSight } from '../crm/types';
import { type Resolution, resolve, watch } from '../db';
import { activeTabState, type Panel, panel } from './panel';
import { type Resolved, sightOf } from './panelState';

const pending: Resolved = { kind: 'pending' };

/** What a page may tell about whose record it shows. Another answer can follow from nothing else. */
const question = (ref: RecordRef, sight: RecordSight | null): string =>
  JSON.stringify([recordKey(ref), sight?.name, sight?.domain, sight?.parent?.id, sight?.parent?.name]);

const answer = (found: Resolution): Resolved =>
  'customerId' in found
    ? { kind: 'customer', customerId: found.customerId }
    : {
        kind: 'unknown',
        suggestions: found.suggestions.map(({ customer, reason }) => ({ customerId: customer.id, name: customer.name, reason })),
      };

/**
 * Keeps the store told whose record the active tab shows, also when a link is made or removed in another window. The record's key alone is
 * asked first, so that a linked customer never waits for the name; an answer for one record is never kept for the next.
 * @param failed gets what the database threw, `OpenFailure` among it
 * @returns how to stop.
 */
export function resolveActive(failed: (error: unknown) => void): () => void {
  let asked = '';
  let askedKey = '';
  let stop = () => {};

  const follow = (state: Panel) => {
    const tab = activeTabState(state);
    const ref = tab?.ref ?? null;
    const sight = tab && sightOf(tab);
    const now = ref ? question(ref, sight) : '';
    if (now === asked) return;
    const sameRecord = ref !== null && recordKey(ref) === askedKey;
    asked = now;
    askedKey = ref ? recordKey(ref) : '';
    stop();
    stop = () => {};
    // What is linked stays: a name that arrives can only add to it.
    if (!(sameRecord && state.resolved.kind === 'customer')) panel.setState({ resolved: pending });
    if (ref) stop = watch(() => resolve(sight ?? ref)).subscribe((found) => panel.setState({ resolved: answer(found) }), failed);
  };

  follow(panel.getState());
  const unsubscribe = panel.subscribe(follow);
  return () => {
    unsubscribe();
    stop();
  };
}
