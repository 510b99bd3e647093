import { accounts } from '../../demo/site/data.js';
import { expect, test } from './fixtures';
import { takeUp } from './habits/habits';
import { toAccount } from './models/crm';
import { grace, Panel } from './models/panel';

const navigations = 100;
/** Longest wait of the page between the address and the heading. */
const slowest = 1_200;

/** The same order in every run. */
function shuffled(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

test('100 random navigations with delayed headings: never a wrong customer, and the right one within 2 s of the heading', async ({
  granted,
  demo,
}) => {
  test.setTimeout(300_000);
  const page = await granted.page();
  await takeUp(page, 'uneven', slowest);
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  // Half of them are customers already, which show from the address alone; the others wait for their name.
  for (const { id, name } of accounts.slice(0, 6)) {
    await toAccount(page, id);
    await panel.shows(name);
    await panel.start(name);
    await panel.docked.press('Escape');
  }

  await panel.remember();
  const random = shuffled(20_261_124);
  const visits: { name: string; from: number; heading: number; right: number | undefined; until: number }[] = [];
  let last = '';
  while (visits.length < navigations) {
    const account = accounts[Math.floor(random() * accounts.length)];
    if (!account || account.id === last) continue;
    last = account.id;
    // Now and then somebody clicks on before the page has answered.
    if (random() < 0.2) {
      await toAccount(page, accounts[Math.floor(random() * accounts.length)]?.id ?? '');
    }
    const from = Date.now();
    await toAccount(page, account.id);
    await expect(page.locator('main h1')).toHaveText(account.name);
    const heading = Date.now();
    const right = await panel.shows(account.name, 4_000).then(
      () => Date.now(),
      () => undefined,
    );
    visits.push({ name: account.name, from, heading, right, until: Date.now() });
  }

  // Wrong: an account's address has stood for longer than a message takes, and the panel still shows, or comes to show, another account's name.
  const names = new Set(accounts.map(({ name }) => name));
  const wrong: string[] = [];
  for (const { name, from, until } of visits) {
    const showed = await panel.showed(from + grace, until);
    for (const other of showed) if (other !== name && names.has(other)) wrong.push(`at ${name}: ${other}`);
  }
  const late = visits.filter(({ heading, right }) => right === undefined || right - heading > 2_000);
  console.log(`${navigations} navigations: ${wrong.length} wrong, ${navigations - late.length} right within 2 s of the heading`);
  expect(wrong).toEqual([]);
  expect(late.length, late.map(({ name }) => name).join(', ')).toBeLessThanOrEqual(navigations / 100);
});
