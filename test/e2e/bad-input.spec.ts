import { accounts } from '../../demo/site/data.js';
import { expect, test } from './fixtures';
import { toAccount } from './models/crm';
import { Panel } from './models/panel';
import { say, saying } from './tools/say';

const odd = accounts.filter(({ id }) => ['acc-long', 'acc-quoted', 'acc-fortytwo', 'acc-circo', 'acc-noor', 'acc-sakura'].includes(id));

test('odd names: each is shown whole, started, and found again', async ({ granted, demo }) => {
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts`);
  const panel = await Panel.open(granted, page);
  expect(odd).toHaveLength(6);
  for (const { id, name } of odd) {
    await toAccount(page, id);
    await panel.shows(name);
    await panel.start(name);
    await panel.docked.press('Escape');
    await panel.shows(name);
  }
  expect(odd.find(({ id }) => id === 'acc-long')?.name).toHaveLength(105);
  await page.reload();
  await panel.shows(odd.at(-1)?.name ?? '');
  const wide = await panel.docked.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(wide).toBe(0);
});

test('a measure with A = B, a date in the past, a comma as the decimal, 100,000 characters: each says what is wrong and keeps what was typed', async ({
  granted,
  demo,
}) => {
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  const { docked } = panel;
  await panel.shows('Acme Events');
  await panel.start('Acme Events');

  // More than a line holds is refused, not cut.
  const huge = 'x'.repeat(100_000);
  await docked.fill('textbox', say('needs.statement'), huge);
  await docked.press('Enter');
  await expect.poll(() => docked.names('alert')).not.toEqual([]);
  expect(await docked.evaluate<number>('document.querySelector("textarea").value.length')).toBe(100_000);
  await panel.writeStatement('42 sign-ups');
  await docked.fill('textbox', say('needs.aToday'), '180');
  await docked.fill('textbox', say('needs.bField'), '180');
  // A is kept by now, as it is at anybody's pace: its label has lost the "today".
  await docked.find('textbox', say('needs.aField'));
  await docked.press('Enter');
  await docked.shows(say('needs.sameAB', { value: '180' }));
  await docked.fill('textbox', say('needs.bField'), '1,5');
  await docked.press('Enter');
  await expect
    .poll(async () => (await docked.text()).includes(say('needs.twoReadings')) || (await docked.names('alert')).join('').length === 0)
    .toBe(true);
  await docked.fill('textbox', say('needs.bField'), '420');
  await panel.date(say('needs.bDay'), '2020-01-31');
  await docked.press('Enter');
  await docked.shows(say('needs.byPast'));

  // A note takes it all.
  await docked.click('button', saying('next.logNote'));
  await docked.fill('textbox', say('notes.note'), huge);
  await docked.press('Enter');
  await docked.shows(saying('ui.savedAt'), 15_000);
});

test('Japanese typed with an input method: Enter inside the composition keeps composing', async ({ granted, demo }) => {
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-sakura`);
  const panel = await Panel.open(granted, page);
  const { docked } = panel;
  await panel.shows('株式会社さくら');
  await panel.start('株式会社さくら');
  const compose = (text: string) =>
    docked.target.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('うりあげ');
  await docked.target.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Process', code: 'Enter', windowsVirtualKeyCode: 229 });
  await docked.target.send('Input.dispatchKeyEvent', { type: 'keyUp', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
  await docked.find('textbox', say('needs.statement'));
  await docked.type('売上を二倍に');
  expect(await docked.evaluate('document.querySelector("textarea").value')).toBe('売上を二倍に');
  await docked.press('Enter');
  await docked.find('button', '売上を二倍に');
});
