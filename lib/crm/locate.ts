import type { Adapter, Groups } from './adapter';
import { adapters } from './registry';
import type { RecordRef } from './types';

/** What a URL rule is tested on. */
const wayOf = (url: URL): string => url.pathname + url.search + url.hash;

/** A URL of the web, as it is without Microsoft's Defender proxy, which hangs its own name behind any host; null for anything else. */
export function webUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:/.test(url.protocol)) return null;
  url.hostname = url.hostname.replace(/\.mcas\.ms$/, '');
  return url;
}

/** What an address says by one adapter's rules: the groups of the match, mended; null where it is none of its records. */
export function groupsOf({ host, anyHost, at, mend }: Adapter, url: URL): Groups | null {
  const named = host?.exec(url.hostname);
  const match = !host || anyHost || named ? at.map((rule) => rule.exec(wayOf(url))).find(Boolean) : null;
  const told = match ? { ...named?.groups, ...match.groups } : null;
  return told && mend ? mend(told, url) : told;
}

/** Whether an address is one of the CRM's own pages, as far as it tells when it stands for no record. */
export const lists = ({ host, list }: Adapter, url: URL): boolean =>
  (host || list) !== undefined && (host?.test(url.hostname) ?? true) && (list?.test(wayOf(url)) ?? true);

/** The record that a URL stands for by one adapter's rules. Pure. */
export function locateBy(adapter: Adapter, url: URL): RecordRef | null {
  const { crm, kinds, others, path } = adapter;
  const groups = groupsOf(adapter, url);
  const kind = groups && (kinds[groups.kind ?? ''] ?? others);
  if (!kind) return null;
  const id = (groups.id ?? '').replace(/^[\da-fA-F]{8}-[\da-fA-F-]{27}$/, (guid) => guid.toLowerCase());
  const base = url.origin + (groups.base ?? '');
  return { crm, tenant: groups.tenant ?? base, kind, id, url: base + path({ ...groups, id }) };
}

/**
 * The record that a URL stands for, or null where it stands for none. Pure: the URL alone decides.
 * @param url an absolute URL; anything else gives null
 */
export function locate(url: string): RecordRef | null {
  const parsed = webUrl(url);
  return parsed && adapters.reduce<RecordRef | null>((found, adapter) => found ?? locateBy(adapter, parsed), null);
}
