// First of all: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach, beforeEach, vi } from 'vitest';
import { loadCommands } from '../../lib/db';
import { I18nProvider, loadSpeech } from '../../lib/i18n/react';
import { emptyPanel, panel } from '../../lib/stores/panel';
import { panelBrowser } from '../fakes/panelBrowser';
import { clean } from '../lib/db/clean';

/** A clean database, an empty store and a fake browser, for every test of the shell. */
export function setTheShell(): { readonly browser: ReturnType<typeof panelBrowser> } {
  const shell = { browser: panelBrowser() };
  beforeEach(async () => {
    shell.browser = panelBrowser({ active: 1, tabs: [{ id: 1, windowId: 10 }] });
    vi.stubGlobal('requestIdleCallback', vi.fn());
    vi.stubGlobal('cancelIdleCallback', vi.fn());
    panel.setState(emptyPanel, true);
    await clean();
    await loadCommands();
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
  });
  return shell;
}

/** Puts a part of the shell on screen, in English. */
export async function stand(part: ReactNode) {
  const speech = await loadSpeech('en');
  const { rerender } = render(<I18nProvider speech={speech}>{part}</I18nProvider>);
  return {
    user: userEvent.setup({ delay: null }),
    again: (next: ReactNode) => rerender(<I18nProvider speech={speech}>{next}</I18nProvider>),
  };
}
