import { locate, pageKind, recordKey } from '../../lib/crm';
import type { RecordRef } from '../../lib/crm/types';
import type { PageAct } from '../../lib/messages/protocol';
import { watchAddress } from './address';
import { openLine } from './line';
import { hearOrders } from './orders';
import { createPill } from './pill';
import { beginVisit, type Visit } from './visit';

const act = (what: PageAct): void => {
  if (chrome.runtime?.id !== undefined) void chrome.runtime.sendMessage(what);
};

/** What tells one stay from another: the record, else the kind of page. */
const stayOf = (ref: RecordRef | null, page: string): string => (ref ? recordKey(ref) : page);

/**
 * The script's life in the page: follows the address, holds one visit per record, shows the pill.
 * @param leave ends it for good; everything here hangs on `signal`
 */
export function beGuest(leave: () => void, signal: AbortSignal): void {
  const report = openLine(leave, signal);
  const pill = createPill({ open: () => act({ type: 'open-panel' }), place: (place) => act({ type: 'pill-place', place }) }, signal);
  let visit: Visit | null = null;
  let stay = '';

  function visitHere(): void {
    const url = location.href;
    const ref = locate(url);
    const page = pageKind(url);
    const here = stayOf(ref, page);
    if (here === stay) return;
    stay = here;
    visit?.end();
    report({ type: 'visit', url, ref, page });
    visit = ref && beginVisit(ref, report);
  }
  function visitAnew(): void {
    stay = '';
    visitHere();
  }

  hearOrders({ pill: pill.show, report: visitAnew, leave }, signal);
  watchAddress(
    {
      moved: visitHere,
      tick() {
        if (chrome.runtime?.id === undefined) leave();
        pill.keep();
        visit?.look();
      },
    },
    signal,
  );
  // Back from the back-forward cache, where the port was closed and nothing was heard.
  window.addEventListener('pageshow', (event) => event.persisted && visitAnew(), { signal });
  signal.addEventListener('abort', () => visit?.end());
  visitHere();
}
