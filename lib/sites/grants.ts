import { patternsFor } from './patterns';
import { type Site, sitesOf } from './site';

/**
 * Asks the browser to let Milepost run on these patterns; the browser asks the person.
 * Call it inside a click, before any await: the browser takes nothing else.
 * @returns whether the person allowed it.
 */
export function requestPatterns(patterns: readonly string[]): Promise<boolean> {
  return chrome.permissions.request({ origins: [...patterns] });
}

/**
 * "Use Milepost on this page": the CRM's own patterns, else its one origin. Inside a click, before any await.
 * @returns whether the person allowed it; false for an address that no extension may run on.
 */
export function requestSite(url: string): Promise<boolean> {
  const patterns = patternsFor(url);
  return patterns ? requestPatterns(patterns) : Promise.resolve(false);
}

/** What is granted now, in plain words. */
export async function grantedSites(): Promise<Site[]> {
  return sitesOf((await chrome.permissions.getAll()).origins ?? []);
}

/**
 * Takes a grant back; the background then unregisters the script and tells open pages to leave.
 * @returns false where the browser keeps it, as it does for grants that came with the installation.
 */
export function removeSite(site: Site): Promise<boolean> {
  return chrome.permissions.remove({ origins: [...site.patterns] });
}
