import { crmOf } from '../crm';
import { namedHosts } from './patterns';

/** One thing that the person allowed, in plain words: a hosted CRM by its name, else a host by its address. */
export interface Site {
  /** "Salesforce" or "crm.acme.example". */
  readonly name: string;
  /** A hosted CRM's name in `lib/crm`; absent for a single host. */
  readonly crm?: string;
  readonly patterns: readonly string[];
}

/** The hosts that a match pattern covers, as it names them: `*.lightning.force.com`. */
export const hostOf = (pattern: string): string => pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '');

/** The CRM whose pages a pattern covers, asked with an address that it covers. */
const crmBehind = (pattern: string) => crmOf(`https://${hostOf(pattern).replace('*', 'any')}/`);

/**
 * The granted patterns as a person would list them: a hosted CRM's patterns together, every other host once, whatever its schemes.
 * @param origins as the browser's `permissions.getAll()` gives them
 */
export function sitesOf(origins: readonly string[]): Site[] {
  const sites = new Map<string, Site>();
  for (const pattern of namedHosts(origins)) {
    const crm = crmBehind(pattern);
    const name = crm?.name ?? hostOf(pattern);
    const patterns = [...(sites.get(name)?.patterns ?? []), pattern];
    sites.set(name, { name, patterns, ...(crm ? { crm: crm.crm } : {}) });
  }
  return [...sites.values()].sort((a, b) => a.name.localeCompare(b.name));
}
