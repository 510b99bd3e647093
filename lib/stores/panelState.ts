import type { RecordKind, RecordRef, RecordSight } from '../crm/types';
import type { TabState } from '../messages/protocol';
import type { Bundle } from '../success/rows';

/** One customer that the record may belong to, and why we think so. */
export interface Suggested {
  readonly customerId: string;
  readonly name: string;
  readonly reason: 'domain' | 'name';
}

/** What the database says about the record that the tab shows. `pending`: it has not answered yet. */
export type Resolved =
  | { readonly kind: 'pending' }
  /** `first`: all that is shown of it, where it was read together with the link. */
  | { readonly kind: 'customer'; readonly customerId: string; readonly first?: Bundle }
  | { readonly kind: 'unknown'; readonly suggestions: readonly Suggested[] };

/** The contact, deal or ticket by which the page led to a customer. */
interface Through {
  readonly kind: RecordKind;
  readonly name?: string;
}

/** What the page shows while the panel is pinned: the customer itself, somebody else by name, or nobody we can name. */
export type PageShows = { readonly same: true } | { readonly same: false; readonly name?: string };

/** The panel's outer states (look, panel-states A to G and N). */
export type PanelState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unknownPage' }
  | { readonly kind: 'notAllowed'; readonly url: string }
  | { readonly kind: 'notCrm' }
  | { readonly kind: 'noRecord'; readonly url: string | null }
  | {
      readonly kind: 'customer';
      readonly customerId: string;
      /** What is shown of it until it is followed. */
      readonly first?: Bundle;
      readonly through?: Through;
      readonly proposedRenewsOn?: string;
    }
  | { readonly kind: 'pinned'; readonly customerId: string; readonly page: PageShows | null }
  | {
      readonly kind: 'start';
      readonly ref: RecordRef;
      readonly name?: string;
      readonly domain?: string;
      readonly suggestions: readonly Suggested[];
    }
  | {
      readonly kind: 'whose';
      readonly ref: RecordRef;
      readonly name?: string;
      readonly account?: string;
      readonly suggestions: readonly Suggested[];
    };

export interface PanelInputs {
  readonly tab: TabState | null;
  /** Whether Milepost may read the tab's site; null while the browser has not said. Asked only where the page itself has not reported. */
  readonly allowed: boolean | null;
  readonly pinned: string | null;
  readonly resolved: Resolved;
}

/** Records that belong to an account rather than being one. */
const belongs: ReadonlySet<RecordKind> = new Set(['contact', 'deal', 'ticket']);

/** Decides what the panel shows; the only place that does. */
export function panelState({ tab, allowed, pinned, resolved }: PanelInputs): PanelState {
  if (pinned) return { kind: 'pinned', customerId: pinned, page: pageShows(tab, pinned, resolved) };
  if (!tab) return { kind: 'waiting' };
  if (tab.page === 'unseen') return unseen(tab.url, allowed);
  if (tab.page === 'none') return { kind: 'notCrm' };
  const { ref } = tab;
  if (!ref) return { kind: 'noRecord', url: tab.url };
  return record(ref, sightOf(tab), tab.reading, resolved);
}

function unseen(url: string | null, allowed: boolean | null): PanelState {
  if (url === null) return { kind: 'unknownPage' };
  if (!/^https?:/.test(url)) return { kind: 'notCrm' };
  return allowed === false ? { kind: 'notAllowed', url } : { kind: 'waiting' };
}

function record(ref: RecordRef, sight: RecordSight | null, reading: boolean, resolved: Resolved): PanelState {
  if (resolved.kind === 'pending') return { kind: 'waiting' };
  if (resolved.kind === 'customer') {
    return {
      kind: 'customer',
      customerId: resolved.customerId,
      ...(resolved.first ? { first: resolved.first } : {}),
      ...(belongs.has(ref.kind) ? { through: { kind: ref.kind, ...(sight?.name ? { name: sight.name } : {}) } } : {}),
      ...(sight?.renewsOn ? { proposedRenewsOn: sight.renewsOn } : {}),
    };
  }
  if (!sight && reading) return { kind: 'waiting' };
  const name = sight?.name ? { name: sight.name } : {};
  const { suggestions } = resolved;
  if (belongs.has(ref.kind)) {
    return { kind: 'whose', ref, ...name, ...(sight?.parent ? { account: sight.parent.name } : {}), suggestions };
  }
  return { kind: 'start', ref, ...name, ...(sight?.domain ? { domain: sight.domain } : {}), suggestions };
}

function pageShows(tab: TabState | null, pinned: string, resolved: Resolved): PageShows | null {
  if (!tab?.ref) return null;
  if (resolved.kind === 'customer' && resolved.customerId === pinned) return { same: true };
  if (resolved.kind === 'pending') return null;
  const sight = sightOf(tab);
  const name = belongs.has(tab.ref.kind) ? sight?.parent?.name : sight?.name;
  return name ? { same: false, name } : { same: false };
}

/** The tab's sight if it is of the very record in its address: a name never outlives its record. */
export function sightOf(tab: TabState): RecordSight | null {
  const { ref, sight } = tab;
  return ref &&
    sight &&
    sight.ref.id === ref.id &&
    sight.ref.tenant === ref.tenant &&
    sight.ref.kind === ref.kind &&
    sight.ref.crm === ref.crm
    ? sight
    : null;
}
