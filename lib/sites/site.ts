import { catalog } from '../crm';
import { covers, namedHosts } from './patterns';

/** One thing that the person allowed, in plain words: a hosted CRM by its name, else a host by its address. */
export interface Site {
  /** "Salesforce" or "crm.acme.example". */
  readonly name: string;
  /** A hosted CRM's name in `lib/crm`; absent for a single host. */
  readonly crm?: string;
  readonly patterns: readonly string[];
}

const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/**
 * The granted patterns as a person would list them: a hosted CRM's patterns together, every other host once, whatever its schemes.
 * @param origins as the browser's `permissions.getAll()` gives them
 */
export function sitesOf(origins: readonly string[]): Site[] {
  const left = new Set(namedHosts(origins));
  const sites: Site[] = [];
  for (const { crm, name, patterns } of catalog) {
    const granted = (patterns ?? []).filter((pattern) => left.delete(pattern));
    if (granted.length > 0) sites.push({ name, crm, patterns: granted });
  }
  const hosts = new Map<string, string[]>();
  for (const pattern of left) hosts.set(hostOf(pattern), [...(hosts.get(hostOf(pattern)) ?? []), pattern]);
  for (const [name, patterns] of hosts) sites.push({ name, patterns });
  return sites.sort((a, b) => a.name.localeCompare(b.name));
}

/** The site that covers the address, if one does. */
export const siteFor = (sites: readonly Site[], url: string): Site | undefined => sites.find(({ patterns }) => covers(patterns, url));
