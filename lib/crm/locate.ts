import type { Adapter } from './adapter';
import { adapters } from './registry';
import type { RecordRef } from './types';

/** What a URL rule is tested on. */
export const wayOf = (url: URL): string => url.pathname + url.search + url.hash;

/** A URL of the web, as it is without Microsoft's Defender proxy, which hangs its own name behind any host; null for anything else. */
export function webUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:/.test(url.protocol)) return null;
  url.hostname = url.hostname.replace(/\.mcas\.ms$/, '');
  return url;
}

/** The record that a URL stands for by one adapter's rules. Pure. */
export function locateBy({ crm, host, anyHost, at, kinds, mend, others, path }: Adapter, url: URL): RecordRef | null {
  const named = host?.exec(url.hostname);
  const match = !host || anyHost || named ? at.map((rule) => rule.exec(wayOf(url))).find(Boolean) : null;
  const told = match && { ...named?.groups, ...match.groups };
  const groups = told && mend ? mend(told, url) : told;
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
