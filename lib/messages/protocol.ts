import type { Layout, Preview } from '../crm/layout';
import type { RecordRef, RecordSight } from '../crm/types';

/**
 * The one protocol between the contexts. Page > background goes over a port named `page`, because a closed port says that the page is gone,
 * and the answer comes back over it; the rest are single messages. Every message is checked where it arrives: its sender first (`senders.ts`), then its shape (`check.ts`).
 */

/** Where a page is: its address, and the link that a panel over it shows a record by, as the page writes it. */
export interface Place {
  readonly url: string;
  readonly preview?: string;
}

/** What a content script tells: the place at each change, the sight when it is sure. `unreadable`: the wait for a name is over. */
export type PageReport =
  | (Place & { readonly type: 'visit' })
  | (Place & { readonly type: 'sight'; readonly sight: RecordSight })
  | (Place & { readonly type: 'unreadable'; readonly ref: RecordRef });

/**
 * The answer to a visit, over the port it came by: whose record the place shows, and how to read it. It holds for that place alone.
 * `panels`: how a panel over this page would show a record, where the address tells none.
 */
export interface PageAnswer extends Place {
  readonly type: 'read';
  readonly record: { readonly ref: RecordRef; readonly layout: Layout } | null;
  readonly panels: Preview | null;
}

/** `record`: one record; `list`: a page of the CRM without one; `none`: not a page of any CRM we know. */
export type PageKind = 'record' | 'list' | 'none';

/** What the pill may show. Numbers and a label, never a customer's text. */
export interface PillState {
  readonly state: 'unknown' | 'known';
  /** Way from A to B, 0 to 1; null without a reading. */
  readonly progress: number | null;
  /** What is expected today, 0 to 1; null without a measure. */
  readonly expected: number | null;
  readonly gap: boolean;
  readonly label: string;
  readonly hideLabel: string;
}

/**
 * Background > page, as single messages to the tab: they reach a page whose port closed when the worker was stopped.
 * `report`: say anew where you are; the answer is that the page is still there.
 */
export type PageOrder =
  | { readonly type: 'pill'; readonly pill: PillState | null; readonly place: PillPlace }
  | { readonly type: 'report' }
  | { readonly type: 'leave' };

/** Distance from the window's right and bottom edges in CSS pixels, and whether the person hid it on this site. */
export interface PillPlace {
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}

/** Page > background as single messages, since they need the click's own user action. */
export type PageAct = { readonly type: 'open-panel' } | { readonly type: 'pill-place'; readonly place: PillPlace };

/** Extension page > background. `data-changed`: something was written that a pill may show. */
export type PanelAct = { readonly type: 'data-changed' };

/**
 * What one tab shows; the background keeps one per tab in `storage.session` under `tab:<id>`. The extension's pages follow it there: one
 * source for what was before they started and what comes after, so that nothing arrives in two orders.
 */
export interface TabState {
  readonly tabId: number;
  /** The page's address, known only with a grant or after a click on the icon. */
  readonly url: string | null;
  readonly page: PageKind | 'unseen';
  readonly ref: RecordRef | null;
  readonly sight: RecordSight | null;
  readonly reading: boolean;
}
