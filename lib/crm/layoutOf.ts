import type { Groups } from './adapter';
import type { Layout } from './layout';
import { groupsOf, webUrl } from './locate';
import { adapters } from './registry';
import type { RecordRef } from './types';

/** Only lower-case words: `{15}` is a regular expression's own. */
const slot = /\{([a-z]+)\}/g;

/** A text with its slots filled; undefined where one has no word. What is put into a quoted part of a selector must not end it. */
function filled(text: string, words: Groups): string | undefined {
  const names = [...text.matchAll(slot)].map(([, name = '']) => name);
  if (names.some((name) => words[name] === undefined)) return undefined;
  return text.replace(slot, (_slot, name: string) => (words[name] ?? '').replace(/["\\]/g, '\\$&'));
}

/**
 * The layout of the CRM that a record is of, as it is sent to the page: what depends on the record is filled in from its canonical address. It
 * comes out of JSON, so nothing but data can be in it. Null for a CRM that we don't know. A ref whose address is not its adapter's own keeps
 * its slots empty: what they ask for is then on no page.
 */
export function layoutOf({ crm, tenant, id, url }: RecordRef): Layout | null {
  const adapter = adapters.find((each) => each.crm === crm);
  if (!adapter) return null;
  const parsed = webUrl(url);
  const told = parsed && groupsOf(adapter, parsed);
  const fill = (_key: string, value: unknown) => (typeof value === 'string' && told ? filled(value, { ...told, tenant, id }) : value);
  const layout: Layout = JSON.parse(JSON.stringify(adapter.page), fill);
  return layout;
}
