import { readBy } from '../../lib/crm/page/readBy';
import { beginWait, settle, type Wait } from '../../lib/crm/page/settle';
import { watchBy } from '../../lib/crm/page/watchBy';
import type { RecordRef, RecordSight } from '../../lib/crm/types';
import type { PageAnswer } from '../../lib/messages/protocol';

/** How long a page is given to show a name, in milliseconds. */
const patience = 20_000;
/** The least time between two looks, in milliseconds, however much the page changes. */
const apart = 100;
/** For so many ticks the page is looked at at each: names and fields come in stages. Later at every `seldom`th: what is around the name is observed. */
const often = 5;
const seldom = 30;
/** A longer text is no name, owner or host. */
const longest = 500;

export interface Visit {
  /** The slow look; to be called once a second. */
  tick(): void;
  /** To be called when the page may be read again, after a pause. */
  resume(): void;
  /** Ends the visit for good. @returns its wait, which the next visit must know */
  end(): Wait;
}

interface Guide {
  /** Whether the page is on this record at this very moment, as far as is known. */
  readonly still: () => boolean;
  readonly tell: (
    what: { readonly type: 'sight'; readonly sight: RecordSight } | { readonly type: 'unreadable'; readonly ref: RecordRef },
  ) => void;
}

const short = ({ name, domain, owner, parent }: RecordSight): boolean =>
  [name, domain, owner, parent?.name, parent?.id].every((text) => (text?.length ?? 0) <= longest);

/**
 * Waits for the record's name, then follows it. What stands around the name and the title are observed; a look now and then finds what
 * appears elsewhere: the name's own container, the web site, the account.
 * @param before the wait of the last visit in this page; null for the first
 */
export function beginVisit({ ref, layout }: NonNullable<PageAnswer['record']>, before: Wait | null, { still, tell }: Guide): Visit {
  const visit = new AbortController();
  const { signal } = visit;
  let wait = beginWait(ref, before);
  let told: string | null = null;
  let ticks = 0;
  let lastLook = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let missed = false;

  const observer = new MutationObserver(() => lookIn(0));
  function observe(): void {
    observer.disconnect();
    for (const node of watchBy(layout, document)) observer.observe(node, { childList: true, characterData: true, subtree: true });
  }

  function look(): void {
    due = Number.POSITIVE_INFINITY;
    missed = !still();
    if (signal.aborted || missed) return;
    lastLook = performance.now();
    const { wait: next, sight, again } = settle(wait, readBy(layout, document, ref), lastLook);
    wait = next;
    if (again !== undefined) lookIn(again);
    const text = sight && short(sight) ? JSON.stringify(sight) : null;
    if (sight && text !== null && text !== told) {
      told = text;
      clearTimeout(late);
      tell({ type: 'sight', sight });
    }
    observe();
  }
  function lookIn(ms: number): void {
    const now = performance.now();
    const at = Math.max(now + ms, lastLook + apart);
    // An earlier look that is under way already does for both.
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(look, at - now);
  }

  const late = setTimeout(() => tell({ type: 'unreadable', ref }), patience);

  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(late);
  });
  lookIn(0);

  return {
    tick() {
      if (document.hidden) return;
      ticks += 1;
      const waiting = told === null && ticks * 1_000 <= patience;
      if (waiting || ticks <= often || ticks % seldom === 0) lookIn(0);
    },
    resume() {
      if (missed) lookIn(0);
    },
    end() {
      visit.abort();
      return wait;
    },
  };
}
