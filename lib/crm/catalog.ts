import type { Grant } from './adapter';
import { webUrl } from './locate';
import { adapters } from './registry';

const grants: readonly Grant[] = Object.values(
  import.meta.glob<Grant>(['./adapters/*.ts', '!./adapters/*.urls.ts'], { eager: true, import: 'grant' }),
);

/** A CRM as people choose it: `patterns` null means that it runs on the company's own address. */
export interface KnownCrm {
  readonly crm: string;
  readonly name: string;
  readonly patterns: readonly string[] | null;
}

const known = ({ crm, name, patterns }: Grant): KnownCrm => ({ crm, name, patterns });

/** Every CRM that Milepost knows, for choosing from; by name. */
export const catalog: readonly KnownCrm[] = grants
  .filter((grant) => !grant.unlisted)
  .map(known)
  .sort((a, b) => a.name.localeCompare(b.name));

const covers = (pattern: string, { protocol, hostname }: URL): boolean => {
  const host = pattern.slice('https://'.length, -'/*'.length);
  return protocol === 'https:' && (host.startsWith('*.') ? hostname.endsWith(host.slice(1)) : hostname === host);
};

/**
 * The hosted CRM that a page belongs to, with the permission patterns to ask for there; null for self-hosted ones and for what is no CRM.
 * On a government, China or proxied host, or on one that no pattern names, only what covers that page is asked for.
 */
export function crmOf(text: string): KnownCrm | null {
  const bare = webUrl(text);
  if (!bare) return null;
  const url = new URL(text);
  for (const grant of grants) {
    if (grant.patterns?.some((pattern) => covers(pattern, url))) return known(grant);
    const other = grant.elsewhere?.find((pattern) => covers(pattern, url));
    if (other) return { ...known(grant), patterns: [other] };
    const host = grant.patterns && adapters.find(({ crm }) => crm === grant.crm)?.host;
    if (host?.test(bare.hostname)) return { ...known(grant), patterns: [`${url.protocol}//${url.hostname}/*`] };
  }
  return null;
}
