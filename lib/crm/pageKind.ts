import type { Adapter } from './adapter';
import { locate, wayOf, webUrl } from './locate';
import { adapters } from './registry';

const lists = ({ host, list }: Adapter, url: URL): boolean =>
  (host || list) !== undefined && (host?.test(url.hostname) ?? true) && (list?.test(wayOf(url)) ?? true);

/** `record`: one record; `list`: a page of a CRM we know without one; `none`: nothing that the address tells. */
export function pageKind(url: string): 'record' | 'list' | 'none' {
  if (locate(url)) return 'record';
  const parsed = webUrl(url);
  return parsed && adapters.some((adapter) => lists(adapter, parsed)) ? 'list' : 'none';
}
