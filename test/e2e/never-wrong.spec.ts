import { expect, test } from './fixtures';
import { type Habit, takeUp } from './habits/habits';
import { toAccount } from './models/crm';
import { grace, Panel } from './models/panel';
import { say } from './tools/say';

/** From one account to the next and back, neither of them a customer yet: each time the panel ends on the right name and never shows the other's in between. */
const habits: [Habit, number, string][] = [
  ['delayed', 1_200, 'keeps the old heading for a second after the address has changed'],
  ['titleFirst', 1_200, 'shows the new title first'],
  ['half', 1_200, 'shows half of the new record first'],
  ['skeleton', 1_200, 'shows a skeleton first'],
  ['hiddenPages', 1_200, 'keeps the pages before as hidden ones'],
  ['addressLast', 40, 'changes the address after the heading'],
  ['throwing', 50, 'throws at every turn'],
  ['rewriting', 100, 'rewrites its address ten times a second'],
];

for (const [habit, ms, what] of habits) {
  test(`a page that ${what}`, async ({ granted, demo }) => {
    const page = await granted.page();
    await takeUp(page, habit, ms);
    await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
    const panel = await Panel.open(granted, page);
    await panel.shows('Acme Events');
    for (const [id, name, before] of [
      ['acc-harbour', 'Harbour Clinics', 'Acme Events'],
      ['acc-rowing', 'Northshore Rowing', 'Harbour Clinics'],
      ['acc-acme', 'Acme Events', 'Northshore Rowing'],
    ] as const) {
      await panel.remember();
      const from = Date.now();
      await toAccount(page, id);
      await panel.shows(name);
      expect(await panel.showed(from + grace)).not.toContain(before);
    }
  });
}

test('a record opened in a dialog over another, at an address that stays: the page’s own record is shown, or none', async ({
  granted,
  demo,
}) => {
  const page = await granted.page();
  await takeUp(page, 'dialog', 300);
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  await panel.shows('Acme Events');
  await panel.remember();
  const from = Date.now();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await toAccount(page, 'acc-harbour');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(2);
  await panel.shows('Harbour Clinics');
  expect(await panel.showed(from)).not.toContain('Birch & Lowe');
});

test('an address that jumps between two records ten times a second: when it rests, the right one', async ({ granted, demo }) => {
  const page = await granted.page();
  await takeUp(page, 'jumping', 100);
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  await expect.poll(() => panel.docked.text()).not.toBe('');
  await page.evaluate(() => {
    document.body.dataset.rest = 'yes';
  });
  await toAccount(page, 'acc-harbour');
  await panel.shows('Harbour Clinics');
});

test('a page that never settles ends in a clear state without anybody’s name', async ({ granted, demo }) => {
  const page = await granted.page();
  await takeUp(page, 'unsettled', 50);
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  await panel.docked.shows(say('panel.waiting_long'), 15_000);
});

test.describe('pages that are left and come back', () => {
  test.use({ pageCache: true });

  test('reload, back and forward, leaving the CRM and coming back with the page cache', async ({ granted, demo }) => {
    const page = await granted.page();
    await page.addInitScript(() => {
      addEventListener('pageshow', (event) => event.persisted && document.documentElement.setAttribute('data-cached', ''));
    });
    // Playwright waits for a load that a page from the cache never has.
    const back = () => page.evaluate(() => setTimeout(() => history.back()));
    await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
    const panel = await Panel.open(granted, page);
    await panel.shows('Acme Events');
    await page.reload();
    await panel.shows('Acme Events');

    await toAccount(page, 'acc-harbour');
    await panel.shows('Harbour Clinics');
    await page.goBack();
    await panel.shows('Acme Events');
    await page.goForward();
    await panel.shows('Harbour Clinics');

    await page.goto(`${demo.url.replace('127.0.0.1', 'localhost')}/elsewhere`);
    await expect.poll(() => panel.docked.text()).not.toContain('Harbour Clinics');
    await back();
    await panel.shows('Harbour Clinics');
    const [cached] = await (await granted.worker()).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      const func = () => document.documentElement.hasAttribute('data-cached');
      return (await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? 0 }, func })).map(({ result }) => result);
    });
    expect(cached, 'the browser brought the page back from its cache').toBe(true);
  });

  test('leaving for a page that no extension may see', async ({ granted, demo }) => {
    const page = await granted.page();
    await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
    const panel = await Panel.open(granted, page);
    await panel.shows('Acme Events');
    await page.goto('data:text/html,<title>Elsewhere</title><h1>Elsewhere</h1>');
    await expect.poll(() => panel.docked.text()).not.toContain('Acme Events');
    await page.goto(`${demo.url}/demo-crm/accounts`);
    await panel.docked.shows(say('panel.no_record'));
  });
});
