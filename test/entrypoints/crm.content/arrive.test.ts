// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://localhost/demo-crm/accounts/acme" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import script from '../../../entrypoints/crm.content';
import { type FakePort, fakePort } from '../../fakes/port';

let ports: FakePort[];
let runtime: { id: string | undefined };

/** The browser's side of one extension context; a newer one has a world of its own in the page. */
function extension(): void {
  ports = [];
  globalThis.milepostIsHere = undefined;
  const fake = {
    id: 'ownid' as string | undefined,
    connect: ({ name }: { name: string }) => {
      const port = fakePort(name);
      ports.push(port);
      return port.port;
    },
    onMessage: { addListener() {}, removeListener() {} },
  };
  runtime = fake;
  vi.stubGlobal('chrome', { runtime: fake });
}
// What the build's wrapper calls; the context that WXT would hand in is left out of it.
const run = () => Reflect.apply(script.main, undefined, []);

beforeEach(() => {
  vi.useFakeTimers();
  extension();
});
afterEach(() => {
  runtime.id = undefined;
  vi.advanceTimersByTime(1_000);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('it runs once in a page, however often it is put there', () => {
  run();
  run();
  expect(ports).toHaveLength(1);
});

test('in a frame it does not run', () => {
  vi.stubGlobal('window', Object.create(window, { top: { value: {} } }));
  run();
  expect(ports).toHaveLength(0);
});

test('a prerendered page says nothing until it is shown', () => {
  Object.defineProperty(document, 'prerendering', { value: true, configurable: true });
  run();
  expect(ports).toHaveLength(0);
  Object.defineProperty(document, 'prerendering', { value: false, configurable: true });
  document.dispatchEvent(new Event('prerenderingchange'));
  expect(ports).toHaveLength(1);
});

test('the page cannot send a living script away', () => {
  run();
  document.dispatchEvent(new CustomEvent('milepost-arrives', { detail: { id: 'ownid' } }));
  expect(globalThis.milepostIsHere).toBe(true);
  expect(vi.getTimerCount()).toBeGreaterThan(0);
});

test('an orphan leaves at once when the script of the newer version arrives', () => {
  run();
  const before = vi.getTimerCount();
  expect(before).toBeGreaterThan(0);
  runtime.id = undefined;
  document.dispatchEvent(new CustomEvent('milepost-arrives'));
  expect(vi.getTimerCount()).toBe(0);
  expect(globalThis.milepostIsHere).toBe(false);
});
