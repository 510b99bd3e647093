import { vi } from 'vitest';

type Listener = (...args: never[]) => void;

/** An event of the browser that a test can fire. */
export class FakeEvent {
  private readonly listeners = new Set<Listener>();
  readonly addListener = (listener: Listener): void => void this.listeners.add(listener);
  readonly removeListener = (listener: Listener): void => void this.listeners.delete(listener);
  fire(...args: unknown[]): void {
    for (const listener of [...this.listeners]) Reflect.apply(listener, undefined, args);
  }
  get count(): number {
    return this.listeners.size;
  }
}

interface FakeTab {
  readonly id: number;
  readonly windowId: number;
  readonly url?: string;
}

/** The browser as a panel or a full page of the extension meets it. */
export function panelBrowser(given: { tabs?: FakeTab[]; active?: number; origins?: string[] } = {}) {
  const tabs = new Map((given.tabs ?? []).map((tab) => [tab.id, tab]));
  const areas = { session: new Map<string, unknown>(), local: new Map<string, unknown>() };
  const changed = new FakeEvent();
  const area = (name: keyof typeof areas) => ({
    get: async (key: string | null) => Object.fromEntries([...areas[name]].filter(([each]) => key === null || each === key)),
    set: async (values: Record<string, unknown>) => {
      for (const [key, newValue] of Object.entries(values)) {
        areas[name].set(key, newValue);
        changed.fire({ [key]: { newValue } }, name);
      }
    },
    remove: async (key: string) => {
      if (areas[name].delete(key)) changed.fire({ [key]: {} }, name);
    },
  });
  const browser = {
    tabs,
    session: area('session'),
    changed,
    activated: new FakeEvent(),
    updated: new FakeEvent(),
    granted: new FakeEvent(),
    revoked: new FakeEvent(),
    active: given.active ?? 0,
    origins: given.origins ?? [],
    request: vi.fn<(asked: { origins: string[] }) => Promise<boolean>>(async () => true),
  };
  vi.stubGlobal('chrome', {
    runtime: { id: 'ownid', getManifest: () => ({ version: '0.1.0' }) },
    storage: { session: browser.session, local: area('local'), onChanged: changed },
    tabs: {
      query: async () => [tabs.get(browser.active)].filter((tab) => tab !== undefined),
      get: async (id: number) => {
        const tab = tabs.get(id);
        if (!tab) throw new Error(`No tab with id: ${id}.`);
        return tab;
      },
      onActivated: browser.activated,
      onUpdated: browser.updated,
    },
    permissions: {
      getAll: async () => ({ origins: [...browser.origins] }),
      request: browser.request,
      remove: async () => true,
      onAdded: browser.granted,
      onRemoved: browser.revoked,
    },
    commands: { getAll: async () => [{ name: 'log-note', shortcut: 'Alt+Shift+M' }] },
  });
  return browser;
}
