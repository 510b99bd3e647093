import { crmOf } from '../crm';

/**
 * The permission patterns that "Use Milepost on this page" asks for: the CRM's own where the address belongs to a hosted one, else the one
 * origin. A match pattern cannot hold a port, so a self-hosted CRM's pattern covers its host's other ports too.
 * @returns null for an address that no extension may run on (`chrome://`, files).
 */
export function patternsFor(url: string): readonly string[] | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if ((protocol !== 'https:' && protocol !== 'http:') || hostname === '') return null;
  return crmOf(url)?.patterns ?? [`${protocol}//${hostname}/*`];
}

/** Patterns for any host at all: a leftover of the browser's own "on all sites" switch, never a site that the person chose here. */
const everywhere = /^(<all_urls>|(\*|https?):\/\/\*\/.*)$/;

/** The patterns that name hosts. */
export const namedHosts = (origins: readonly string[]): string[] => origins.filter((origin) => !everywhere.test(origin));

/** Whether one of the patterns covers the address. Paths are `/*` in every pattern that Milepost asks for. */
export function covers(patterns: readonly string[], url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return patterns.some((pattern) => {
    const [, scheme, host] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (scheme === undefined || host === undefined) return false;
    if (scheme === '*' ? !/^https?:$/.test(protocol) : `${scheme}:` !== protocol) return false;
    if (!host.startsWith('*.')) return hostname === host;
    return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  });
}
