import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { toAccount } from './models/crm';
import { Panel } from './models/panel';
import { builds, Running } from './tools/launch';
import { say, saying } from './tools/say';

interface NetLog {
  readonly constants: { readonly logEventTypes: Record<string, number> };
  readonly events: { readonly type: number; readonly params?: { readonly url?: string; readonly initiator?: string } }[];
}

test('no request leaves the extension, and nothing is refused by its policy', async ({ profile, demo }) => {
  const log = join(profile, 'net.json');
  const running = await Running.launch({ build: builds.grantsLoopback, profile, args: [`--log-net-log=${log}`] });
  const refused: string[] = [];
  running.context.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const welcome = await running.welcome();
  await welcome.getByRole('button', { name: say('find.look_at_example') }).click();
  await expect(welcome.getByText(say('welcome.example_shown'))).toBeVisible();
  const settings = await running.context.newPage();
  await settings.goto(running.url('settings.html'));
  await expect(settings.getByRole('heading', { level: 1 })).toBeVisible();
  await settings.close();
  await welcome.close();
  await running.closePanels();

  const page = await running.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(running, page);
  await panel.shows('Acme Events');
  await panel.start('Acme Events');
  await panel.writeOutcome({ statement: '420 sign-ups per event', from: '180', to: '420', unit: 'sign-ups', by: '2099-06-30' });
  await panel.docked.click('button', say('next.reached'));
  await panel.docked.shows(saying('next.reachedToast'));
  await toAccount(page, 'acc-harbour');
  await panel.shows('Harbour Clinics');
  expect(await panel.docked.violations()).toEqual([]);
  expect(refused).toEqual([]);

  // The counter counts: a request that the panel is made to try is refused and seen.
  await panel.docked.evaluate("fetch('https://elsewhere.example/').catch(() => undefined)");
  await expect.poll(() => panel.docked.violations()).toContainEqual(expect.stringContaining('elsewhere.example'));
  await running.close();

  const { constants, events } = JSON.parse(readFileSync(log, 'utf8')) as NetLog;
  const requests = events.filter(({ type, params }) => type === constants.logEventTypes.URL_REQUEST_START_JOB && params?.url);
  expect(
    requests.some(({ params }) => params?.url?.startsWith(`${demo.url}/demo-crm/app.js`)),
    'the page’s own requests are in the log',
  ).toBe(true);
  const own = `chrome-extension://${running.id}`;
  expect(
    requests.filter(({ params }) => params?.initiator === own && !params.url?.startsWith(own)).map(({ params }) => params?.url),
  ).toEqual([]);
  expect(running.requests.filter(({ from, url }) => from.startsWith(own) && !url.startsWith(own))).toEqual([]);
});

test('a page cannot press the pill, read it, send messages or load the extension’s pages', async ({ granted, demo }) => {
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  await panel.shows('Acme Events');
  await panel.start('Acme Events');
  await panel.writeOutcome({ statement: 'their secret wish', from: '1', to: '2', unit: 'wishes', by: '2099-06-30' });
  await granted.closePanels();

  const pill = page.locator('html > div').last();
  await expect(pill).toBeVisible();
  expect(await pill.evaluate((host) => host.shadowRoot)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('secret');

  // Clicks and keys that the page makes up.
  await pill.evaluate((host) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
      host.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: innerWidth - 36, clientY: innerHeight - 36 }));
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    if (host instanceof HTMLElement) host.click();
    document.dispatchEvent(new CustomEvent('milepost-arrives'));
    postMessage({ type: 'open-panel' }, '*');
  });
  const tried = await page.evaluate(async (id) => {
    const runtime = (globalThis as { chrome?: { runtime?: { sendMessage?: (id: string, message: object) => void; connect?: unknown } } })
      .chrome?.runtime;
    const load = (path: string) =>
      fetch(`chrome-extension://${id}/${path}`).then(
        () => 'loaded',
        () => 'refused',
      );
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/sidepanel.html`;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done, { once: true }));
    return {
      messages: runtime?.sendMessage !== undefined,
      panel: await load('sidepanel.html'),
      script: await load('background.js'),
      framed: frame.contentDocument !== null,
    };
  }, granted.id);
  expect(tried).toEqual({ messages: false, panel: 'refused', script: 'refused', framed: false });
  expect(
    await page
      .frames()[1]
      ?.evaluate(() => document.body.textContent)
      .catch(() => ''),
  ).not.toContain('Acme');
  expect(await granted.dockedIds()).toEqual([]);

  // The script was not sent away by the page's event: it still reports. A person's own click opens the panel.
  await toAccount(page, 'acc-harbour');
  const box = await pill.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await new Panel(await granted.docked()).shows('Harbour Clinics');
});
