import { recordKey } from '../crm';
import type { RecordRef, RecordSight } from '../crm/types';
import { customerOfRecord, type Resolution, readBundleOfRecord, resolve, watch } from '../db';
import { activeTabState, type Panel, panel } from './panel';
import { type Resolved, sightOf } from './panelState';

const pending: Resolved = { kind: 'pending' };

const answer = (found: Resolution): Resolved =>
  'customerId' in found
    ? { kind: 'customer', customerId: found.customerId }
    : {
        kind: 'unknown',
        suggestions: found.suggestions.map(({ customer, reason }) => ({ customerId: customer.id, name: customer.name, reason })),
      };

/** All that a page may tell about whose record it shows. Another answer can follow from nothing else. */
const told = (sight: RecordSight | null): string => JSON.stringify([sight?.name, sight?.domain, sight?.parent?.id, sight?.parent?.name]);

/**
 * Keeps the store told whose record the active tab shows, also when a link is made or removed in another window. The record's key alone is
 * asked first, so that a linked customer never waits for the name, and a name that arrives disturbs nothing; only where no customer is
 * linked does what the page tells count. An answer for one record is never kept for the next.
 * @param failed gets what the database threw, `OpenFailure` among it
 * @returns how to stop.
 */
export function resolveActive(failed: (error: unknown) => void): () => void {
  let key = '';
  let seen: RecordSight | null = null;
  let unlinked = false;
  let stopLink = () => {};
  let stopSight = () => {};

  const show = (resolved: Resolved) => panel.setState({ resolved });
  const askSight = (ref: RecordRef) => {
    stopSight();
    // What leads to a customer stays on screen while the page tells more of the same record.
    if (panel.getState().resolved.kind !== 'customer') show(pending);
    stopSight = watch(() => resolve(seen ?? ref)).subscribe((found) => show(answer(found)), failed);
  };
  const askLink = (ref: RecordRef) => {
    stopLink = watch(() => customerOfRecord(key)).subscribe((customerId) => {
      unlinked = customerId === null;
      if (customerId === null) {
        askSight(ref);
        return;
      }
      stopSight();
      const { resolved } = panel.getState();
      if (resolved.kind !== 'customer' || resolved.customerId !== customerId) show({ kind: 'customer', customerId });
    }, failed);
  };
  // One read gives the link and all that is shown of the customer; only then is there anything to follow.
  const lookFirst = (ref: RecordRef) => {
    const asked = key;
    let current = true;
    stopLink = () => {
      current = false;
    };
    readBundleOfRecord(asked).then(
      (first) => {
        if (!current) return;
        if (first) show({ kind: 'customer', customerId: first.customer.id, first });
        askLink(ref);
      },
      (error: unknown) => current && failed(error),
    );
  };

  const follow = (state: Panel) => {
    const tab = activeTabState(state);
    const ref = tab?.ref ?? null;
    const sight = tab && sightOf(tab);
    const nowKey = ref ? recordKey(ref) : '';
    if (nowKey === key) {
      if (told(sight) === told(seen)) return;
      seen = sight;
      if (ref && unlinked) askSight(ref);
      return;
    }
    key = nowKey;
    seen = sight;
    unlinked = false;
    stopLink();
    stopSight();
    stopLink = stopSight = () => {};
    show(pending);
    if (ref) lookFirst(ref);
  };

  follow(panel.getState());
  const unsubscribe = panel.subscribe(follow);
  return () => {
    unsubscribe();
    stopLink();
    stopSight();
  };
}
