import { createStore } from 'zustand/vanilla';
import type { TabState } from '../messages/protocol';
import type { Resolved } from './panelState';

/** What one panel is doing: which window it stands in, what that window's tabs show, what is pinned. Never the data itself. */
export interface Panel {
  readonly windowId: number | null;
  readonly activeTab: number | null;
  /** Every tab that was heard of, so that a switch of tabs asks nobody. */
  readonly tabs: Readonly<Record<number, TabState>>;
  readonly pinned: string | null;
  /** What the database says of the record that the active tab shows. */
  readonly resolved: Resolved;
  /** The patterns that Milepost is granted; null while the browser has not said. */
  readonly grants: readonly string[] | null;
  /** Wishes to log a note, counted, with the instant (ms) of the last; what shows the customer opens its composer. */
  readonly wishes: { readonly count: number; readonly granted: number; readonly at: number };
  /** A customer that was just started: its outcome is waiting for the first word. */
  readonly justStarted: string | null;
}

export const emptyPanel: Panel = {
  windowId: null,
  activeTab: null,
  tabs: {},
  pinned: null,
  resolved: { kind: 'pending' },
  grants: null,
  wishes: { count: 0, granted: 0, at: 0 },
  justStarted: null,
};

export const panel = createStore<Panel>(() => emptyPanel);

/** What the active tab shows; null while nothing is known of it. */
export const activeTabState = (state: Panel): TabState | null => (state.activeTab === null ? null : (state.tabs[state.activeTab] ?? null));

/** Keeps what a tab shows now. */
export function tabSeen(tab: TabState): void {
  panel.setState((state) => ({ tabs: { ...state.tabs, [tab.tabId]: tab } }));
}

/** Forgets a closed tab. */
export function tabGone(tabId: number): void {
  panel.setState((state) => {
    const { [tabId]: _gone, ...tabs } = state.tabs;
    return { tabs };
  });
}

export const pin = (customerId: string): void => panel.setState({ pinned: customerId });
export const unpin = (): void => panel.setState({ pinned: null });

/** Somebody wants to log a note on the customer shown. @param at milliseconds since the epoch */
export const wishNote = (at: number): void => panel.setState(({ wishes }) => ({ wishes: { ...wishes, count: wishes.count + 1, at } }));

/** A wish may wait this long for its customer to appear; later it would surprise. */
const wishLivesMs = 10_000;

/** How many wishes are still to be fulfilled. @param now milliseconds since the epoch */
export const openWishes = ({ wishes }: Panel, now: number): number => (now - wishes.at < wishLivesMs ? wishes.count - wishes.granted : 0);

/** The composer was opened: no wish is left. */
export const grantWishes = (): void => panel.setState(({ wishes }) => ({ wishes: { ...wishes, granted: wishes.count } }));

/** Its outcome is what comes first, as long as it stays on screen. */
export const started = (customerId: string): void => panel.setState({ justStarted: customerId });
export const forgetStarted = (): void => panel.setState({ justStarted: null });
