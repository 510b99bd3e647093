import { expect, test } from './fixtures';
import { toAccount } from './models/crm';
import { Panel } from './models/panel';
import { say } from './tools/say';

declare global {
  /** Every key that the page heard. */
  var heard: string[];
}

test('with the panel open and the focus in the page, what is typed after the shortcut becomes the note and never reaches the CRM', async ({
  shipped,
  demo,
  display,
}) => {
  await (await shipped.welcome()).close();
  const page = await shipped.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(shipped, page);
  await panel.allow(display);
  await panel.shows('Acme Events');
  await panel.start('Acme Events');
  await panel.docked.press('Escape');
  await panel.docked.find('button', say('needs.write'));

  // Real clicks, first into the panel, where there is nothing to click, so that the driven panel knows that it has lost the window's own focus
  // to the page.
  display.xdotool('mousemove', '1150', '760', 'click', '1');
  display.xdotool('mousemove', '300', '760', 'click', '1');
  await page.evaluate(() => {
    globalThis.heard = [];
    addEventListener('keydown', ({ key }) => globalThis.heard.push(key), true);
  });
  display.xdotool('key', 'shift');
  await expect.poll(() => page.evaluate(() => globalThis.heard)).toEqual(['Shift']);

  display.xdotool('key', 'alt+shift+m');
  await expect.poll(() => shipped.composers(), { message: 'a field for the note has the focus' }).toBeGreaterThan(0);
  // "n" and "/" are the demo CRM's own shortcuts.
  display.xdotool('type', 'no answer/yet');
  display.xdotool('key', 'Return');
  await panel.docked.shows('no answer/yet');
  expect(await page.evaluate(() => globalThis.heard.filter((key) => key.length === 1))).toEqual([]);
  expect(page.url()).toContain('acc-acme');
  await toAccount(page, 'acc-harbour');
  await panel.shows('Harbour Clinics');
});
