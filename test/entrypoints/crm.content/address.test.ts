// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://localhost/start" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchAddress } from '../../../entrypoints/crm.content/address';

let told: string[];
let ticks: number;
let stop: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  history.replaceState({}, '', '/start');
  told = [];
  ticks = 0;
  stop = new AbortController();
  watchAddress({ moved: () => told.push(location.pathname + location.hash), tick: () => (ticks += 1) }, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const go = (path: string, event?: string) => {
  history.pushState({}, '', path);
  if (event) window.dispatchEvent(new Event(event));
};

test.each(['popstate', 'hashchange'])('%s is heard at once', (event) => {
  go('/next', event);
  expect(told).toEqual(['/next']);
});

test('a change without any event is found within a second', () => {
  go('/silent');
  expect(told).toEqual([]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(['/silent']);
});

test('the same address again is no change', () => {
  window.dispatchEvent(new Event('popstate'));
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual([]);
  expect(ticks).toBe(5);
});

test('clicks in quick succession are each told at once', () => {
  for (let n = 0; n < 8; n++) go(`/record/${n}`, 'popstate');
  expect(told).toHaveLength(8);
});

test('a page that rewrites its address ten times a second is told now and then, its last address always', () => {
  for (let n = 0; n < 300; n++) {
    go(`/flood/${n}`, 'popstate');
    vi.advanceTimersByTime(100);
  }
  expect(told.length).toBeLessThan(8 + 30 * 4 + 2);
  vi.advanceTimersByTime(2_000);
  expect(told.at(-1)).toBe('/flood/299');
  expect(new Set(told).size).toBe(told.length);
});

test('after the end there is no trace of it', () => {
  stop.abort();
  expect(vi.getTimerCount()).toBe(0);
  go('/later', 'popstate');
  vi.advanceTimersByTime(2_000);
  expect(told).toEqual([]);
  expect(ticks).toBe(0);
});
