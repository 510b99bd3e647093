import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { editCustomer, setSetting } from '../../../lib/db';
import { announceChanges } from '../../../lib/stores/announceChanges';
import { startAcme } from '../db/acme';

let heard: unknown[];
let stop: () => void;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  heard = [];
  vi.stubGlobal('chrome', { runtime: { sendMessage: async (message: unknown) => void heard.push(message) } });
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('what is written is told once it is written, a setting is not, and nothing after the end', async () => {
  const { customerId } = await startAcme();
  stop = announceChanges();
  await setSetting('theme', 'dark');
  await editCustomer(customerId, { name: 'Acme Concerts' });
  await vi.waitFor(() => expect(heard).toEqual([{ type: 'data-changed' }]));
  stop();
  await editCustomer(customerId, { name: 'Acme Events' });
  vi.advanceTimersByTime(10_000);
  expect(heard).toHaveLength(1);
});
