import { crmOf } from '../../lib/crm';
import type { MessageKey } from '../../lib/i18n';

/** What an address that a person typed asks the browser for, or why it can't. */
export type Address =
  | { readonly ok: true; readonly host: string; readonly patterns: readonly string[] }
  | { readonly ok: false; readonly problem: MessageKey };

const named = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,}$/u;
const numbered = /^(\d{1,3}(\.\d{1,3}){3}|\[[\da-f:]+\])$/;

/**
 * Reads a CRM's address as people type it: a page's address copied from the browser, or a bare host. A hosted CRM's address stands for all
 * of that CRM's. Without a scheme both are asked for, since a CRM in an office may well be served without encryption.
 */
export function readAddress(text: string): Address {
  const typed = text.trim();
  if (typed === '') return { ok: false, problem: 'settings.address_empty' };
  const scheme = /^([a-z][a-z\d+.-]*):\/\//i.exec(typed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, problem: 'settings.address_scheme' };
  const address = scheme ? typed : `https://${typed}`;
  if (/\s/.test(typed) || !URL.canParse(address)) return { ok: false, problem: 'settings.address_wrong' };
  const { hostname, host, username } = new URL(address);
  const good = hostname === 'localhost' || numbered.test(hostname) || named.test(hostname);
  if (!good || username !== '') return { ok: false, problem: 'settings.address_wrong' };
  const patterns = crmOf(address)?.patterns ?? (scheme ? [scheme] : ['https', 'http']).map((each) => `${each}://${hostname}/*`);
  return { ok: true, host, patterns };
}
