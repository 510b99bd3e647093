import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures';
import { Panel } from './models/panel';
import { say, saying } from './tools/say';

const day = (fromToday: number) => new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

test('the main job, end to end, on the build that people get', async ({ shipped, demo, display }) => {
  test.setTimeout(120_000);

  await test.step('installing opens the welcome page', async () => {
    const welcome = await shipped.welcome();
    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
    await welcome.getByRole('button', { name: say('welcome.skip') }).click();
    await expect.poll(() => welcome.isClosed()).toBe(true);
  });

  const page = await shipped.page();
  await page.goto(`${demo.url}/demo-crm/accounts`);
  await page.getByRole('link', { name: 'Acme Events', exact: true }).click();
  let panel = await Panel.open(shipped, page);
  const { docked } = panel;

  await test.step('one click allows the site and the open page is recognised without a reload', async () => {
    await page.evaluate(() => Object.assign(globalThis, { notReloaded: true }));
    await docked.shows(say('start.allow_meaning'));
    await panel.allow(display);
    await panel.shows('Acme Events');
    expect(await page.evaluate(() => 'notReloaded' in globalThis)).toBe(true);
  });

  await test.step('the customer is started from what the page tells, and the outcome is written', async () => {
    expect(await docked.evaluate('[...document.querySelectorAll("form input.field")].map((field) => field.value)')).toEqual([
      'Acme Events',
      'acme-events.example',
    ]);
    await panel.start('Acme Events');
    await panel.writeOutcome({
      statement: '420 sign-ups per event by next summer',
      from: '180',
      to: '420',
      unit: 'sign-ups',
      by: day(200),
    });
    await docked.shows('420');
  });

  await test.step('a requirement, an input, a task, a milestone and a reading are noted', async () => {
    await panel.inView(saying('reason.neverChecked'), say('experience.title'), () =>
      docked.click('radio', say('experience.choose.met'), 0),
    );
    await panel.logReading('265', 'sign-ups');
    await docked.click('button', say('next.reached'));
    await docked.shows(saying('next.reachedToast'));
    await panel.inView(saying('checklist.ask'), say('checklist.title'), async () => {
      const boxes = await docked.names('checkbox');
      await docked.click('checkbox', boxes[0] ?? '');
      await docked.shows(saying('checklist.received'));
    });
  });

  await test.step('a note is logged by the real shortcut', async () => {
    await shipped.closePanels();
    display.xdotool('key', 'alt+shift+m');
    panel = new Panel(await shipped.docked());
    await panel.docked.find('textbox', say('notes.note'));
    await expect.poll(() => panel.docked.evaluate('document.hasFocus() && document.activeElement.tagName')).toBe('TEXTAREA');
    display.xdotool('type', 'the list import failed');
    display.xdotool('key', 'Return');
    await panel.docked.shows(saying('ui.savedAt'));
    await panel.docked.shows('the list import failed');
  });

  await test.step('the last change is undone and done again', async () => {
    await panel.undo();
    await expect.poll(() => panel.docked.text()).not.toContain('the list import failed');
    await panel.redo();
    await panel.docked.shows('the list import failed');
  });

  await test.step('another account in the CRM, and the panel has switched', async () => {
    await page.getByRole('link', { name: 'Accounts', exact: true }).click();
    await page.getByRole('link', { name: 'Harbour Clinics' }).click();
    await panel.shows('Harbour Clinics');
    await page.goBack();
    await page.goBack();
    await panel.shows('Acme Events');
  });

  await test.step('the browser is killed and started again: all is there', async () => {
    // What Milepost said is saved is on the disk; the browser writes its own grants down some seconds later.
    const settings = ['Preferences', 'Secure Preferences'].map((name) => join(shipped.options.profile, 'Default', name));
    const granted = () => settings.some((path) => existsSync(path) && readFileSync(path, 'utf8').includes('http://127.0.0.1/*'));
    await expect.poll(granted, { timeout: 30_000 }).toBe(true);
    const again = await shipped.killAndRelaunch();
    const pageAgain = await again.page();
    await pageAgain.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
    const panelAgain = await Panel.open(again, pageAgain);
    await panelAgain.shows('Acme Events');
    await panelAgain.docked.shows('420 sign-ups per event by next summer');
    await panelAgain.docked.shows('265');
    await panelAgain.docked.shows('the list import failed');
    await again.close();
  });
});
