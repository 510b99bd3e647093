// First of all: Dexie looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, vi } from 'vitest';
import { CustomerView, type CustomerViewProps } from '../../../components/customer/CustomerView';
import { preloadViews } from '../../../components/customer/Opened';
import { preloadParts } from '../../../components/customer/parts';
import { loadCommands, startCustomer } from '../../../lib/db';
import { I18nProvider, loadSpeech } from '../../../lib/i18n/react';
import { clean } from '../../lib/db/clean';

/** The day on which these tests play. */
export const today = '2025-11-24';

/** A clean database, a pinned day and nothing left on the screen: for every test of the customer's view. */
export function setTheStage(): void {
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${today}T15:00:00Z`) });
    vi.stubGlobal('chrome', {
      storage: { onChanged: { addListener: vi.fn(), removeListener: vi.fn() }, local: { get: async () => ({}) } },
    });
    vi.stubGlobal('requestIdleCallback', vi.fn());
    vi.stubGlobal('cancelIdleCallback', vi.fn());
    await clean();
    // What is loaded after the first paint is there, as it is a moment later for everybody.
    await Promise.all([loadCommands(), preloadParts(), preloadViews()]);
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
}

/** A customer with nothing but what its playbook brings. */
export const startAcme = (name = 'Acme Events') => startCustomer({ name, segment: 'midmarket', startedOn: '2025-11-18' });

/** Shows a customer; `again` shows it with other props in the same place. */
export async function show(customerId: string, props: Partial<CustomerViewProps> = {}) {
  const speech = await loadSpeech('en');
  const view = (id: string, over: Partial<CustomerViewProps>) => (
    <I18nProvider speech={speech}>
      <CustomerView customerId={id} today={today} shortcut="Alt+Shift+M" {...over} />
    </I18nProvider>
  );
  const user = userEvent.setup({ delay: null });
  const { rerender, unmount } = render(view(customerId, props));
  await screen.findByRole('navigation');
  return { user, unmount, again: (id: string, over: Partial<CustomerViewProps> = {}) => rerender(view(id, over)) };
}

/** One of the six blocks. */
export const block = (name: string) => within(screen.getByRole('region', { name }));
