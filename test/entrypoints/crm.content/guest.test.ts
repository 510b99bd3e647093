// @vitest-environment happy-dom
// @vitest-environment-options { "url": "http://localhost/demo-crm" }
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beGuest } from '../../../entrypoints/crm.content/guest';
import { answerTo, located } from '../../../lib/background/answer';
import type { PageOrder, PageReport } from '../../../lib/messages/protocol';
import { type FakePort, fakePort } from '../../fakes/port';

let ports: FakePort[];
let orders: ((what: PageOrder, sender: object, answer: (there: true) => void) => void)[];
let acts: unknown[];
let runtime: { id: string | undefined };
let left: AbortController;
/** The worker answers after so many milliseconds; null: it does not, as when it is stopped. */
let answersAfter: number | null;

beforeEach(() => {
  vi.useFakeTimers();
  // The page is drawn as far as the tests go; happy-dom has no style engine to ask.
  Element.prototype.checkVisibility = () => true;
  answersAfter = 5;
  ports = [];
  orders = [];
  acts = [];
  left = new AbortController();
  const fake = {
    id: 'ownid' as string | undefined,
    connect: ({ name }: { name: string }) => {
      const port = fakePort(name);
      const { postMessage } = port.port;
      port.port.postMessage = (report: PageReport) => {
        postMessage(report);
        if (report.type === 'visit' && answersAfter !== null) setTimeout(() => port.closed || answer(report, port), answersAfter);
      };
      ports.push(port);
      return port.port;
    },
    sendMessage: async (what: unknown) => void acts.push(what),
    onMessage: {
      addListener: (hear: (typeof orders)[number]) => void orders.push(hear),
      removeListener: (hear: (typeof orders)[number]) => void orders.splice(orders.indexOf(hear), 1),
    },
  };
  runtime = fake;
  vi.stubGlobal('chrome', { runtime: fake });
  document.head.innerHTML = '<title>Demo CRM</title>';
  document.body.innerHTML = '';
});
afterEach(() => {
  left.abort();
  // Whatever is told is about the record of the place it is told of: the worker takes nothing else.
  expect(said().filter((report) => located(report) === null)).toEqual([]);
  happyWindow().setURL('http://localhost/demo-crm');
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const happyWindow = () => (window as unknown as { happyDOM: { setURL: (url: string) => void } }).happyDOM;
const paint = (id: string, name: string) => {
  document.title = `${name} · Demo CRM`;
  document.body.innerHTML = `<main data-record-id="${id}"><h1 data-field="name">${name}</h1></main>`;
};
const go = (path: string) => {
  history.pushState({}, '', path);
  window.dispatchEvent(new Event('popstate'));
};
const start = (path: string) => {
  history.replaceState({}, '', path);
  beGuest(() => left.abort(), left.signal);
};
const answer = (of: { readonly url: string; readonly preview?: string }, by = ports.at(-1)) => by?.say(answerTo(of));
const said = (): PageReport[] => ports.flatMap(({ sent }) => sent as PageReport[]);
const line = (report: PageReport): string => {
  if (report.type === 'visit')
    return `visit ${report.url.split('/').at(-1)}${report.preview ? ` over it ${report.preview.split('/').at(-1)}` : ''}`;
  return report.type === 'sight' ? `sight ${report.sight.ref.id} ${report.sight.name}` : `unreadable ${report.ref.id}`;
};
const order = (what: PageOrder, sender: object = { id: 'ownid' }): boolean[] => {
  const answers: boolean[] = [];
  for (const hear of [...orders]) hear(what, sender, (there) => answers.push(there));
  return answers;
};
const host = () => document.querySelectorAll('html > div');
const place = { x: 16, y: 16, hidden: false };
const pill = { state: 'known', progress: 0.4, expected: 0.5, gap: true, label: 'Open', hideLabel: 'Hide' } as const;

test('the record is told at once, the name when the page vouches for it', () => {
  start('/demo-crm/accounts/acme');
  expect(said().map(line)).toEqual(['visit acme']);
  paint('acme', 'Acme');
  vi.advanceTimersByTime(1_000);
  expect(said().map(line)).toEqual(['visit acme', 'sight acme Acme']);
});

test('the heading of the record before is not told for the next one', () => {
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(1_000);
  go('/demo-crm/accounts/beta');
  vi.advanceTimersByTime(1_500);
  expect(said().map(line)).toEqual(['visit acme', 'sight acme Acme', 'visit beta']);
  paint('beta', 'Beta');
  vi.advanceTimersByTime(1_000);
  expect(said().map(line).at(-1)).toBe('sight beta Beta');
});

test('another address of the record continues its visit: nothing is told again, and its patience is one', () => {
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(1_000);
  for (let n = 0; n < 20; n++) {
    go(`/demo-crm/accounts/acme?tab=${n}`);
    vi.advanceTimersByTime(100);
  }
  vi.advanceTimersByTime(2_000);
  expect(said().filter(({ type }) => type === 'sight')).toHaveLength(1);
  paint('acme', 'Acme Group');
  vi.advanceTimersByTime(2_000);
  expect(said().at(-1)).toMatchObject({ type: 'sight', url: expect.stringContaining('tab=19'), sight: { name: 'Acme Group' } });
});

test('the wait for a name goes on over addresses of the same record', () => {
  start('/demo-crm/accounts/acme');
  for (let n = 0; n < 21; n++) {
    go(`/demo-crm/accounts/acme?tab=${n}`);
    vi.advanceTimersByTime(1_000);
  }
  expect(said().filter(({ type }) => type === 'unreadable')).toHaveLength(1);
});

test('a page that rewrites its address ten times a second is read all the same', () => {
  start('/demo-crm/accounts/acme');
  let turn = 0;
  const rewriting = setInterval(() => go(`/demo-crm/accounts/acme?turn=${turn++}`), 100);
  vi.advanceTimersByTime(1_000);
  paint('acme', 'Acme');
  vi.advanceTimersByTime(3_000);
  clearInterval(rewriting);
  expect(said().map(line)).toContain('sight acme Acme');
});

test('nothing is read while the answer is outstanding: the page is no longer there, and whose record it shows is not known', () => {
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(1_000);
  answersAfter = null;
  go('/demo-crm/accounts/acme?tab=2');
  paint('acme', 'Acme Group');
  vi.advanceTimersByTime(3_000);
  expect(said().filter(({ type }) => type === 'sight')).toHaveLength(1);
  answer({ url: location.href });
  vi.advanceTimersByTime(200);
  expect(said().map(line).at(-1)).toBe('sight acme Acme Group');
});

test('an address that changed without a word is not read either', () => {
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(5);
  history.pushState({}, '', '/demo-crm/accounts/beta');
  paint('acme', 'Acme');
  vi.advanceTimersByTime(900);
  expect(said().map(line)).toEqual(['visit acme']);
});

test('an answer that comes late, for an address that the page has left, is not heard', () => {
  answersAfter = null;
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  const first = location.href;
  go('/demo-crm/accounts/beta');
  answer({ url: first });
  vi.advanceTimersByTime(900);
  expect(said().map(line)).toEqual(['visit acme', 'visit beta']);
  paint('beta', 'Beta');
  answer({ url: location.href });
  answer({ url: first });
  vi.advanceTimersByTime(200);
  expect(said().map(line).at(-1)).toBe('sight beta Beta');
});

test('a worker that did not answer is asked again, less and less often', () => {
  answersAfter = null;
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(64_500);
  const asked = said().length;
  expect(asked).toBeGreaterThan(2);
  expect(asked).toBeLessThan(10);
  answer({ url: location.href });
  paint('acme', 'Acme');
  vi.advanceTimersByTime(1_000);
  expect(said().map(line).at(-1)).toBe('sight acme Acme');
  vi.advanceTimersByTime(200_000);
  expect(said().filter(({ type }) => type === 'visit')).toHaveLength(asked);
});

test('the page before, left for a record or a list, is told by its address alone', () => {
  start('/demo-crm/accounts/acme');
  go('/demo-crm/accounts');
  go('/elsewhere');
  expect(said()).toEqual(
    ['/demo-crm/accounts/acme', '/demo-crm/accounts', '/elsewhere'].map((path) => ({ type: 'visit', url: `http://localhost${path}` })),
  );
});

test('over a list nothing is read, and the list ends the visit', () => {
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  go('/demo-crm/accounts');
  vi.advanceTimersByTime(30_000);
  expect(said().map(line)).toEqual(['visit acme', 'visit accounts']);
});

test('a record at another canonical address is told anew, and keeps its name', () => {
  const id = '0014W00002AqQdfQAF';
  document.title = 'Acme';
  document.body.innerHTML = '<main><h1><span slot="primaryField">Acme</span></h1></main>';
  start(`/s/detail/${id}`);
  vi.advanceTimersByTime(1_000);
  go(`/s/account/${id}/acme`);
  vi.advanceTimersByTime(1_000);
  const sights = said().flatMap((report) => (report.type === 'sight' ? [[report.sight.ref.url, report.sight.name]] : []));
  expect(sights).toEqual([
    [`http://localhost/s/detail/${id}`, 'Acme'],
    [`http://localhost/s/account/${id}`, 'Acme'],
  ]);
});

test('a panel over a list is told by its link, is read once it was located, and its end is told', () => {
  happyWindow().setURL('https://app.hubspot.com/contacts/1/objects/0-2/views/all/list');
  const open = (id: string) => {
    document.body.innerHTML = `<aside data-crm-location="CRM_OBJECT_PREVIEW"><a href="/contacts/1/record/0-2/${id}"><span data-test-id="highlight-record-label">Name ${id}</span></a></aside>`;
  };
  beGuest(() => left.abort(), left.signal);
  vi.advanceTimersByTime(1_000);
  expect(said().map(line)).toEqual(['visit list']);
  open('9001');
  vi.advanceTimersByTime(1_100);
  expect(said().map(line).slice(1)).toEqual(['visit list over it 9001', 'sight 9001 Name 9001']);
  open('77');
  vi.advanceTimersByTime(1_100);
  expect(said().map(line).slice(3)).toEqual(['visit list over it 77', 'sight 77 Name 77']);
  document.body.innerHTML = '';
  vi.advanceTimersByTime(3_000);
  expect(said().map(line).slice(5)).toEqual(['visit list']);
});

test('a page that never shows a name ends as unreadable after 20 s, once, and a name may still come', () => {
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(19_000);
  expect(said().map(line)).toEqual(['visit acme']);
  vi.advanceTimersByTime(40_000);
  expect(said().map(line)).toEqual(['visit acme', 'unreadable acme']);
  paint('acme', 'Acme');
  vi.advanceTimersByTime(1_100);
  expect(said().map(line).at(-1)).toBe('sight acme Acme');
});

test('a name of 100,000 characters is no name', () => {
  paint('acme', 'x'.repeat(100_000));
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(21_000);
  expect(said().map(line)).toEqual(['visit acme', 'unreadable acme']);
});

test('what changes later is told again, what stays is not', () => {
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(5_000);
  document.querySelector('main')?.insertAdjacentHTML('beforeend', '<a data-field="website" href="https://www.acme.example/">site</a>');
  vi.advanceTimersByTime(5_000);
  const sights = said().filter((report) => report.type === 'sight');
  expect(sights.map(({ sight }) => sight.domain)).toEqual([undefined, 'acme.example']);
});

test('a stopped worker is not woken by us; the next word opens the line anew', () => {
  start('/demo-crm/accounts/acme');
  ports[0]?.close();
  vi.advanceTimersByTime(60_000);
  expect(ports.length).toBeLessThanOrEqual(2);
  const before = ports.length;
  ports.at(-1)?.close();
  go('/demo-crm/accounts/beta');
  expect(ports).toHaveLength(before + 1);
  expect(ports.at(-1)?.sent).toEqual([{ type: 'visit', url: 'http://localhost/demo-crm/accounts/beta' }]);
});

test('asked where it is, the page says it anew and that it is there', () => {
  paint('acme', 'Acme');
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(1_000);
  expect(order({ type: 'report' })).toEqual([true]);
  vi.advanceTimersByTime(1_000);
  expect(said().map(line)).toEqual(['visit acme', 'sight acme Acme', 'visit acme', 'sight acme Acme']);
});

test('back from the back-forward cache the page reports anew over a new line', () => {
  start('/demo-crm/accounts/acme');
  window.dispatchEvent(new Event('pagehide'));
  expect(ports[0]?.closed).toBe(true);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(ports[1]?.sent).toEqual([{ type: 'visit', url: 'http://localhost/demo-crm/accounts/acme' }]);
});

test('the pill comes and goes by order, comes back where the page throws it out, and holds no text', () => {
  start('/demo-crm/accounts/acme');
  order({ type: 'pill', pill, place });
  expect(host()).toHaveLength(1);
  expect(host()[0]?.shadowRoot).toBeNull();
  expect(host()[0]?.textContent).toBe('');
  host()[0]?.remove();
  vi.advanceTimersByTime(1_000);
  expect(host()).toHaveLength(1);
  order({ type: 'pill', pill, place: { ...place, hidden: true } });
  vi.advanceTimersByTime(1_000);
  expect(host()).toHaveLength(0);
});

test('orders of others are not heard', () => {
  start('/demo-crm/accounts/acme');
  expect(order({ type: 'pill', pill, place }, { id: 'other' })).toEqual([]);
  expect(order({ type: 'pill', pill, place }, { id: 'ownid', tab: { id: 1 } })).toEqual([]);
  expect(host()).toHaveLength(0);
});

test.each<[string, () => void]>([
  ['told to leave', () => void order({ type: 'leave' })],
  [
    'an orphan of an updated extension',
    () => {
      runtime.id = undefined;
      vi.advanceTimersByTime(1_000);
    },
  ],
])('%s, it leaves without a trace', (_what, end) => {
  start('/demo-crm/accounts/acme');
  vi.advanceTimersByTime(100);
  order({ type: 'pill', pill, place });
  end();
  expect(left.signal.aborted).toBe(true);
  expect(host()).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
  const before = said().length;
  go('/demo-crm/accounts/beta');
  vi.advanceTimersByTime(5_000);
  expect(said()).toHaveLength(before);
});

test('a click that no person made opens nothing', () => {
  const roots: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  start('/demo-crm/accounts/acme');
  order({ type: 'pill', pill, place });
  const buttons = [...(roots[0]?.querySelectorAll('button') ?? [])];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual(['Open', 'Hide']);
  for (const button of buttons) button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  expect(acts).toEqual([]);
  expect(host()).toHaveLength(1);
  vi.restoreAllMocks();
});
