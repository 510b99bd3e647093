import { previewHref } from '../../lib/crm/page/previewHref';
import type { Wait } from '../../lib/crm/page/settle';
import type { PageAct, PageAnswer, Place } from '../../lib/messages/protocol';
import { watchAddress } from './address';
import { openLine } from './line';
import { hearOrders } from './orders';
import { createPill } from './pill';
import { beginVisit, type Visit } from './visit';

const act = (what: PageAct): void => {
  if (chrome.runtime?.id !== undefined) void chrome.runtime.sendMessage(what);
};

const same = (a: Place, b: Place): boolean => a.url === b.url && a.preview === b.preview;

/**
 * The script's life in the page: tells where the page is, hears whose record that is and how to read it, holds one visit per record, shows the
 * pill. From when the page has moved on until the answer is there, nothing is read.
 * @param leave ends it for good; everything here hangs on `signal`
 */
export function beGuest(leave: () => void, signal: AbortSignal): void {
  const report = openLine(hear, leave, signal);
  const pill = createPill({ open: () => act({ type: 'open-panel' }), place: (place) => act({ type: 'pill-place', place }) }, signal);
  /** Where the page was told to be last. */
  let asked: Place = { url: '' };
  /** The last answer that was to what was asked last. */
  let answer: PageAnswer | null = null;
  /** Ticks since an answer is outstanding. */
  let unanswered = 0;
  let visit: Visit | null = null;
  /** The record that the visit is to, by its canonical address. */
  let stay = '';
  let wait: Wait | null = null;

  const answered = (): boolean => answer !== null && same(answer, asked);

  function endVisit(): void {
    wait = visit?.end() ?? wait;
    visit = null;
    stay = '';
  }

  /** Where the page is now. Panels over it are known of from when its address was answered. */
  function here(): Place {
    const url = location.href;
    const preview = answer?.panels && answer.url === url ? previewHref(answer.panels, document) : null;
    return preview === null ? { url } : { url, preview };
  }
  function ask(): void {
    report({ type: 'visit', ...asked });
  }
  function lookAround(): void {
    const now = here();
    if (same(now, asked)) return;
    asked = now;
    unanswered = 0;
    ask();
  }
  function lookAnew(): void {
    endVisit();
    answer = null;
    asked = { url: '' };
    lookAround();
  }

  function hear(told: PageAnswer): void {
    // However late: of an address that the page has left.
    if (!same(told, asked)) return;
    answer = told;
    const { record } = told;
    const key = record ? `${record.ref.crm} ${record.ref.url}` : '';
    if (key === stay) {
      visit?.resume();
      return;
    }
    endVisit();
    stay = key;
    if (!record) return;
    visit = beginVisit(record, wait, {
      still: () => answered() && same(here(), asked),
      // Only an answer to what was asked is kept, so that it says where the record was seen.
      tell: (what) => answer && report({ ...what, url: answer.url, ...(answer.preview !== undefined && { preview: answer.preview }) }),
    });
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
        // The worker may have been stopped before it answered. It is asked again, less and less often.
        unanswered = answered() ? 0 : unanswered + 1;
        if (unanswered > 1 && (unanswered & (unanswered - 1)) === 0) ask();
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
