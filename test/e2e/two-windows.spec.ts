import { expect, test } from './fixtures';
import { Panel } from './models/panel';
import { say, saying } from './tools/say';

test('two windows on two accounts: each panel shows its own, and a change made in one shows in the other', async ({ granted, demo }) => {
  const at = (id: string) => `${demo.url}/demo-crm/accounts/${id}`;
  const first = await granted.page();
  await first.goto(at('acc-acme'));
  const here = await Panel.open(granted, first);
  await here.shows('Acme Events');
  await here.start('Acme Events');
  await here.docked.press('Escape');

  const second = await granted.newWindow(at('acc-birch'));
  const there = await Panel.open(granted, second);
  await there.shows('Birch & Lowe');
  await here.shows('Acme Events');

  // A stopped worker forgets neither.
  await granted.stopWorker();
  await second.getByRole('link', { name: 'Accounts', exact: true }).click();
  await second.getByRole('link', { name: 'Acme Events', exact: true }).click();
  await there.shows('Acme Events');

  await there.docked.click('button', say('next.reached'));
  await there.docked.shows(saying('next.reachedToast'));
  await there.docked.shows('First result that their manager sees');
  await here.docked.shows('First result that their manager sees');

  // Undo acts on the customer shown, whichever window the change was made in.
  await here.undo();
  await expect.poll(() => there.docked.text()).not.toContain('First result that their manager sees');
  await there.docked.shows('First real job done in it');

  await first.goto(at('acc-rowing'));
  await here.shows('Northshore Rowing');
  await there.shows('Acme Events');
});
