import type { Adapter } from './adapter';
import { adapters } from './registry';
import type { RecordKind, RecordRef } from './types';

/** What a URL rule is tested on. */
export const wayOf = (url: URL): string => url.pathname + url.search + url.hash;

/** A URL of the web; null for anything else. */
export function webUrl(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url && /^https?:/.test(url.protocol) ? url : null;
}

/** The record that a URL stands for by one adapter's rules. Pure. */
export function locateBy(adapter: Adapter, url: URL): RecordRef | null {
  if (adapter.host && !adapter.anyHost && !adapter.host.test(url.hostname)) return null;
  for (const rule of adapter.at) {
    const groups = rule.exec(wayOf(url))?.groups;
    if (groups) return adapter.ref ? adapter.ref(groups, url) : plainRef(adapter, groups, url);
  }
  return null;
}

function plainRef({ crm, kinds, path }: Adapter, groups: Record<string, string | undefined>, url: URL): RecordRef | null {
  const id = groups.id ?? '';
  const kind: RecordKind | undefined = kinds[groups.kind ?? ''];
  if (!kind || !path) return null;
  const base = url.origin + (groups.base ?? '');
  const lower = /^[\da-f-]{36}$/i.test(id) ? id.toLowerCase() : id;
  return { crm, tenant: groups.tenant ?? base, kind, id: lower, url: base + path({ ...groups, id: lower }) };
}

/**
 * The record that a URL stands for, or null where it stands for none. Pure: the URL alone decides.
 * @param url an absolute URL; anything else gives null
 */
export function locate(url: string): RecordRef | null {
  const parsed = webUrl(url);
  if (!parsed) return null;
  for (const adapter of adapters) {
    const ref = locateBy(adapter, parsed);
    if (ref) return ref;
  }
  return null;
}
