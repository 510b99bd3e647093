import { namedHosts } from './patterns';

/** The one script that every granted page gets. */
const script = 'content-scripts/crm.js';
const id = 'crm';

/** A tab that could not be given the script, with the browser's own words. */
export interface Unreached {
  readonly tabId: number;
  readonly why: string;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((pattern) => b.includes(pattern));

async function register(matches: string[]): Promise<void> {
  const [now] = await chrome.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (now) await chrome.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const wanted: chrome.scripting.RegisteredContentScript = {
    id,
    js: [script],
    matches,
    runAt: 'document_idle',
    allFrames: false,
    persistAcrossSessions: true,
  };
  if (!now) await chrome.scripting.registerContentScripts([wanted]);
  else if (!same(now.matches ?? [], matches)) await chrome.scripting.updateContentScripts([wanted]);
}

/** Runs the script in the tabs that are open on these patterns already. One that is there notices and stays as it is. */
async function runInOpenTabs(matches: string[]): Promise<Unreached[]> {
  if (matches.length === 0) return [];
  const tabs = await chrome.tabs.query({ url: matches });
  const tried = tabs.map(async (tab): Promise<Unreached | null> => {
    if (tab.id === undefined || tab.discarded) return null;
    try {
      await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: [script] });
      return null;
    } catch (error) {
      return { tabId: tab.id, why: String(error) };
    }
  });
  return (await Promise.all(tried)).filter((unreached) => unreached !== null);
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the registered script and the open tabs agree with what is granted. Runs one at a time, in the order of the calls: at start-up and
 * at a grant two events may come at once.
 * @returns the granted patterns, and the open tabs that could not be reached (an error page, a tab just closed).
 */
export function reconcile(): Promise<{ patterns: string[]; unreached: Unreached[] }> {
  const run = last.then(async () => {
    const patterns = namedHosts((await chrome.permissions.getAll()).origins ?? []);
    await register(patterns);
    return { patterns, unreached: await runInOpenTabs(patterns) };
  });
  last = run.catch(() => undefined);
  return run;
}
