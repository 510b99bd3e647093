import type { TabState } from './protocol';

/** Where `storage.session` holds what a tab shows: the background writes it, the extension's pages follow it. */
export const tabKey = (tabId: number): string => `tab:${tabId}`;

/** The tab that a key of `storage.session` is of, or null for another key. */
export const tabOfKey = (key: string): number | null => (/^tab:\d+$/.test(key) ? Number(key.slice('tab:'.length)) : null);

/** A tab of which only the address is known, or not even that. */
export const unseen = (tabId: number, url: string | null): TabState => ({
  tabId,
  url,
  page: 'unseen',
  ref: null,
  sight: null,
  reading: false,
});
