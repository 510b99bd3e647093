import { vi } from 'vitest';

/** A grant of the browser, and what was registered and run: what a fake browser remembers for a test to look at. */
export interface FakeBrowser {
  readonly session: Map<string, unknown>;
  origins: string[];
  registered: chrome.scripting.RegisteredContentScript[];
  readonly ran: number[];
  tabs: { id: number; url?: string; discarded?: boolean }[];
  /** Orders told to tabs; a tab that is not in `listening` has no script of ours. */
  readonly orders: [number, unknown][];
  readonly listening: Set<number>;
}

const copy = <T>(value: T): T => structuredClone(value);
const nobody = () => new Error('Could not establish connection. Receiving end does not exist.');

/** Puts a small fake of the browser in place of `chrome`: as much as the rooms under test call, with the browser's own answers. */
export function fakeBrowser(): FakeBrowser {
  const browser: FakeBrowser = {
    session: new Map(),
    origins: [],
    registered: [],
    ran: [],
    tabs: [],
    orders: [],
    listening: new Set(),
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'ownid' },
    storage: {
      session: {
        get: async (key: string | null) => {
          const all = Object.fromEntries([...browser.session].map(([name, value]) => [name, copy(value)]));
          if (key === null) return all;
          return key in all ? { [key]: all[key] } : {};
        },
        set: async (values: Record<string, unknown>) => {
          for (const [name, value] of Object.entries(values)) browser.session.set(name, copy(value));
        },
        remove: async (key: string) => void browser.session.delete(key),
      },
    },
    permissions: { getAll: async () => ({ origins: [...browser.origins], permissions: [] }) },
    scripting: {
      getRegisteredContentScripts: async () => copy(browser.registered),
      registerContentScripts: async (scripts: chrome.scripting.RegisteredContentScript[]) => {
        if (browser.registered.length > 0) throw new Error("Duplicate script ID 'crm'");
        browser.registered = copy(scripts);
      },
      updateContentScripts: async (scripts: chrome.scripting.RegisteredContentScript[]) => {
        if (browser.registered.length === 0) throw new Error("Nonexistent script ID 'crm'");
        browser.registered = copy(scripts);
      },
      unregisterContentScripts: async () => {
        if (browser.registered.length === 0) throw new Error("Nonexistent script ID 'crm'");
        browser.registered = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (!browser.tabs.some(({ id }) => id === target.tabId)) throw new Error(`No tab with id: ${target.tabId}`);
        browser.ran.push(target.tabId);
      },
    },
    tabs: {
      query: async () => copy(browser.tabs),
      sendMessage: async (tabId: number, message: unknown) => {
        browser.orders.push([tabId, copy(message)]);
        if (!browser.listening.has(tabId)) throw nobody();
        return true;
      },
    },
  });
  return browser;
}
