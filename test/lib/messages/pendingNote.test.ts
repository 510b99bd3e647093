import { afterEach, expect, test, vi } from 'vitest';
import { leavePendingNote, takePendingNote } from '../../../lib/messages/pendingNote';
import { fakeBrowser } from '../../fakes/chrome';

afterEach(() => vi.unstubAllGlobals());

test('a wish is taken once, by the window it was made in', async () => {
  fakeBrowser();
  await leavePendingNote(3, 1_000);
  expect(await takePendingNote(4, 1_100)).toBe(false);
  expect(await takePendingNote(3, 1_100)).toBe(true);
  expect(await takePendingNote(3, 1_200)).toBe(false);
});

test('a wish that no panel took in time is not carried out later', async () => {
  const browser = fakeBrowser();
  await leavePendingNote(3, 1_000);
  expect(await takePendingNote(3, 11_001)).toBe(false);
  expect(browser.session.size).toBe(0);
});
