import { locate } from '../../lib/crm/locate';
import { pageKind } from '../../lib/crm/pageKind';
import { peek } from '../../lib/crm/peek';
import { recordKey } from '../../lib/crm/recordKey';
import type { Wait } from '../../lib/crm/settle';
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

/** The record that the address stands for, else the one in a panel over a page that stands for none. */
const recordHere = (): RecordRef | null => locate(location.href) ?? peek(document);

/**
 * The script's life in the page: follows the address, holds one visit per record, shows the pill.
 * @param leave ends it for good; everything here hangs on `signal`
 */
export function beGuest(leave: () => void, signal: AbortSignal): void {
  const report = openLine(leave, signal);
  const pill = createPill({ open: () => act({ type: 'open-panel' }), place: (place) => act({ type: 'pill-place', place }) }, signal);
  let visit: Visit | null = null;
  let wait: Wait | null = null;
  /** The record, else the kind of page: what tells one stay from the next. */
  let stay = '';

  function endVisit(): void {
    wait = visit?.end() ?? wait;
    visit = null;
  }

  function lookAround(): void {
    const ref = recordHere();
    const page = ref ? 'record' : pageKind(location.href);
    const here = ref ? recordKey(ref) : page;
    if (here === stay) return;
    stay = here;
    endVisit();
    report({ type: 'visit', url: location.href, ref, page });
    if (!ref) return;
    const still = () => {
      const now = recordHere();
      return now !== null && recordKey(now) === here;
    };
    visit = beginVisit(ref, wait, still, report);
  }
  function lookAnew(): void {
    stay = '';
    lookAround();
  }

  hearOrders({ pill: pill.show, report: lookAnew, leave }, signal);
  watchAddress(
    {
      moved: lookAround,
      tick() {
        if (chrome.runtime?.id === undefined) {
          leave();
          return;
        }
        pill.keep();
        // Panels over a page open and close without an event.
        lookAround();
        visit?.tick();
      },
    },
    signal,
  );
  // Back from the back-forward cache, where the port was closed and nothing was heard.
  window.addEventListener('pageshow', (event) => event.persisted && lookAnew(), { signal });
  signal.addEventListener('abort', endVisit);
  lookAround();
}
