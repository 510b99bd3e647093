import { lists, locate, webUrl } from './locate';
import { adapters } from './registry';

/** `record`: one record; `list`: a page of a CRM we know without one; `none`: nothing that the address tells. */
export function pageKind(url: string): 'record' | 'list' | 'none' {
  if (locate(url)) return 'record';
  const parsed = webUrl(url);
  return parsed && adapters.some((adapter) => lists(adapter, parsed)) ? 'list' : 'none';
}
