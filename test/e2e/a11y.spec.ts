import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { go, toAccount } from './models/crm';
import { Panel } from './models/panel';
import { axeIn } from './tools/axe';
import { say, saying } from './tools/say';

const themes = ['light', 'dark'] as const;

/** Holds the panel as it is now against axe, in both themes, narrow and wide. */
async function clean({ docked }: Panel, state: string): Promise<void> {
  for (const width of [320, 600]) {
    await docked.width(width);
    for (const theme of themes) {
      await docked.theme(theme);
      expect.soft(await axeIn(docked), `${state}, ${theme}, ${width} px`).toEqual([]);
    }
    const beyond = await docked.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    expect.soft(beyond, `${state} fits in ${width} px`).toBe(0);
  }
  await docked.ownWidth();
}

test('axe in the panel’s states before there is a customer', async ({ granted, demo }) => {
  test.setTimeout(120_000);
  const page = await granted.page();
  await page.goto('data:text/html,<title>Elsewhere</title>');
  const panel = await Panel.open(granted, page);
  await panel.shows(say('panel.unknown_page'));
  await clean(panel, 'a page that the browser tells nothing of');
  await page.goto(`${demo.url}/elsewhere`);
  await panel.shows(say('panel.not_crm'));
  await clean(panel, 'no CRM page');
  await page.goto(`${demo.url}/demo-crm/accounts`);
  await panel.docked.shows(say('panel.no_record'));
  await clean(panel, 'a CRM page without a record');
  await toAccount(page, 'acc-quoted');
  await panel.shows('"Quoted" Brands <Ltd>');
  await clean(panel, 'a record that is no customer yet');
  await panel.start('"Quoted" Brands <Ltd>');
  await panel.docked.press('Escape');
  await go(page, '/demo-crm/contacts/con-alone');
  await panel.docked.shows(say('start.whose_contact'));
  await clean(panel, 'a contact of nobody');
});

test('axe in the panel before the site is allowed', async ({ shipped, demo }) => {
  await (await shipped.welcome()).close();
  const page = await shipped.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(shipped, page);
  await panel.docked.shows(say('start.allow_meaning'));
  await clean(panel, 'not allowed yet');
});

test('axe in a customer’s views', async ({ granted, demo }) => {
  test.setTimeout(180_000);
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  const { docked } = panel;
  await panel.shows('Acme Events');
  await panel.start('Acme Events');
  await clean(panel, 'the outcome being written');
  await panel.writeOutcome({ statement: '420 sign-ups per event', from: '180', to: '420', unit: 'sign-ups', by: '2099-06-30' });
  await panel.logReading('265', 'sign-ups');
  await clean(panel, 'at rest, with a toast');
  for (const [opener, title] of [
    [saying('reason.neverChecked'), say('experience.title')],
    [saying('checklist.ask'), say('checklist.title')],
    [say('customer.way.path'), say('path.title')],
    [say('customer.way.people'), say('customer.way.people')],
    [say('customer.way.notes'), say('notes.title')],
    [say('customer.way.more'), say('customer.way.more')],
  ] as const) {
    await docked.click('button', opener, 0);
    await docked.find('heading', title);
    await clean(panel, title);
    // Its first line leads back; the way at the foot may have the same name.
    await docked.click('button', title, 0);
    await docked.find('button', saying('next.logNote'));
  }
  await docked.click('button', saying('next.logNote'));
  await docked.fill('textbox', say('notes.note'), 'a note');
  await clean(panel, 'a note being written');
  await docked.press('Enter');
  await docked.shows(saying('ui.savedAt'));
  await docked.click('button', saying('customer.menu'));
  await clean(panel, 'the menu');
  await docked.click('menuitem', say('customer.pin')).catch(() => docked.click('button', say('customer.pin')));
  await toAccount(page, 'acc-harbour');
  await docked.shows(saying('panel.page_shows'));
  await clean(panel, 'pinned');
});

for (const name of ['welcome', 'settings'] as const) {
  test(`axe on the ${name} page`, async ({ granted }) => {
    const page = await granted.context.newPage();
    await page.goto(granted.url(`${name}.html`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect
        .soft(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          colorScheme,
        )
        .toEqual([]);
    }
  });
}

test('by keyboard alone: start, write the outcome, log a note', async ({ granted, demo }) => {
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-acme`);
  const panel = await Panel.open(granted, page);
  const { docked } = panel;
  await panel.shows('Acme Events');
  /** Presses Tab until the focus is on what a text names; each stop on the way must be visible as such. */
  const tabTo = async (label: string | RegExp) => {
    const gone: string[] = [];
    for (let stops = 0; stops < 60; stops += 1) {
      await docked.press('Tab');
      const at = await docked.evaluate<{ name: string; ring: boolean }>(`(() => {
        const at = document.activeElement;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
        const around = at.matches('input[type=radio]') ? getComputedStyle(at.closest('label')) : undefined;
        const drawn = (style) => style && ((style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none');
        return { name: (at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent ?? '').trim(), ring: at === document.body || Boolean(drawn({ outlineStyle, outlineWidth, boxShadow }) || drawn(around)) };
      })()`);
      expect.soft(at.ring, `the focus shows on "${at.name}"`).toBe(true);
      gone.push(at.name);
      if (typeof label === 'string' ? at.name === label : label.test(at.name)) return;
    }
    throw new Error(`Tab never reaches ${label}: ${gone.join(' > ')}`);
  };
  await tabTo(say('start.start', { name: 'Acme Events' }));
  await docked.press('Enter');
  await docked.find('textbox', say('needs.statement'));
  await docked.type('420 sign-ups per event');
  await docked.press('Enter');
  await docked.find('button', '420 sign-ups per event');
  await tabTo(saying('next.logNote'));
  await docked.press('Enter');
  await docked.find('textbox', say('notes.note'));
  await docked.type('typed without a mouse');
  await docked.press('Enter');
  await docked.shows(saying('ui.savedAt'));
  await docked.shows('typed without a mouse');
});
