import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { Panel } from './models/panel';
import { builds, newProfile, Running } from './tools/launch';
import { say } from './tools/say';

/** The panel as a page of its own, beside no tab, with the example customer shown. */
async function example(running: Running): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(running.url('sidepanel.html'));
  await page.getByRole('button', { name: say('find.look_at_example') }).click();
  await page.getByRole('heading', { name: 'Acme Events', level: 1 }).waitFor();
  return page;
}

async function clean(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Without the way from one colour to the other, which axe would catch halfway.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  }
}

test('data newer than the program is not opened, nothing of it is changed, and a copy of it can be saved', async ({ granted }) => {
  const page = await example(granted);
  await page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const request = indexedDB.open('milepost', 9_999);
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          request.result.close();
          done();
        };
      }),
  );
  await page.reload();
  await page.getByRole('heading', { name: say('panel.newer') }).waitFor();
  await clean(page);

  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('panel.save_copy') }).click();
  const copy = JSON.parse(readFileSync(await (await coming).path(), 'utf8'));
  expect(copy.tables.customers.map(({ name }: { name: string }) => name)).toContain('Acme Events');
  const version = await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'milepost')?.version);
  expect(version).toBe(9_999);
});

test('a copy saved in one browser opens in another, empty one, with everything in it', async ({ granted, demo }) => {
  const page = await granted.page();
  await page.goto(`${demo.url}/demo-crm/accounts/acc-quoted`);
  const panel = await Panel.open(granted, page);
  await panel.shows('"Quoted" Brands <Ltd>');
  await panel.start('"Quoted" Brands <Ltd>');
  await panel.docked.fill('textbox', say('needs.statement'), 'Two returns fewer per 100 orders by spring');
  await panel.docked.press('Enter');
  await panel.docked.shows('Two returns fewer per 100 orders by spring');
  await expect.poll(() => panel.docked.has('textbox', say('needs.statement'))).toBe(false);
  const settings = await granted.context.newPage();
  await settings.goto(granted.url('settings.html'));
  const coming = settings.waitForEvent('download');
  await settings.getByRole('button', { name: say('settings.copy_save') }).click();
  const file = await (await coming).path();

  const profile = await newProfile();
  const other = await Running.launch({ build: builds.grantsLoopback, profile });
  const there = await other.page();
  await there.goto(other.url('settings.html'));
  const choosing = there.waitForEvent('filechooser');
  await there.getByRole('button', { name: say('settings.copy_open') }).click();
  await (await choosing).setFiles({ name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"format":"milepost",') });
  await there.getByText(say('storage.copyNotJson')).waitFor();
  const again = there.waitForEvent('filechooser');
  await there.getByRole('button', { name: say('settings.copy_open') }).click();
  await (await again).setFiles(file);
  await there.getByText(say('settings.copy_opened', { count: 1 })).waitFor();

  await there.goto(`${demo.url}/demo-crm/accounts/acc-quoted`);
  const panelThere = await Panel.open(other, there);
  await panelThere.shows('"Quoted" Brands <Ltd>');
  await panelThere.docked.shows('Two returns fewer per 100 orders by spring');
  await other.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('on a full disk a note says that it is not saved, stays where it was typed, and is kept once there is room', async ({ profile }) => {
  // With unlimited storage no quota holds, so the same build is taken without that permission.
  const folder = await mkdtemp(join(process.cwd(), '.output', 'quota-'));
  cpSync(join(process.cwd(), builds.grantsLoopback), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  manifest.permissions = manifest.permissions.filter((permission: string) => permission !== 'unlimitedStorage');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));

  const running = await Running.launch({ build: relative(process.cwd(), folder), profile });
  const origin = `chrome-extension://${running.id}`;
  const session = await running.context.newCDPSession(await running.page());
  // Before the database is first asked for: what room there is, it asks once and keeps in mind.
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 8_000_000 });
  const page = await example(running);
  await page.getByRole('button', { name: new RegExp(`^${say('next.logNote')}`) }).click();
  await page.getByRole('textbox', { name: say('notes.note') }).fill('61 of 80 seats gone');
  await page.evaluate(fill);
  await page.keyboard.press('Enter');
  await page.getByText(say('notes.notSavedFull')).waitFor();
  await expect(page.getByRole('textbox', { name: say('notes.noteNotSaved') })).toHaveValue('61 of 80 seats gone');
  await clean(page);

  await session.send('Storage.overrideQuotaForOrigin', { origin });
  await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('filler').onsuccess = done)));
  await page.getByRole('button', { name: say('ui.tryAgain') }).click();
  await page.getByText(say('notes.notSavedFull')).waitFor({ state: 'detached' });
  await page.getByText(/^saved \d/).waitFor();
  await running.close();
  const again = await Running.launch({ build: relative(process.cwd(), folder), profile });
  const notes = await (await again.worker()).evaluate(
    () =>
      new Promise<string[]>((done, failed) => {
        const request = indexedDB.open('milepost');
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const all = request.result.transaction('notes').objectStore('notes').getAll();
          all.onsuccess = () => done(all.result.map(({ text }: { text: string }) => text));
        };
      }),
  );
  expect(notes.filter((text) => text === '61 of 80 seats gone')).toHaveLength(1);
  await again.close();
  await rm(folder, { recursive: true, force: true });
});

/** Writes into a database beside ours until nothing more fits. */
async function fill(): Promise<void> {
  const opening = indexedDB.open('filler', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('parts', { autoIncrement: true });
  await new Promise((done) => (opening.onsuccess = done));
  const write = (size: number) =>
    new Promise<boolean>((done) => {
      const tx = opening.result.transaction('parts', 'readwrite');
      tx.objectStore('parts').add(crypto.getRandomValues(new Uint8Array(size)));
      tx.oncomplete = () => done(true);
      tx.onabort = () => done(false);
    });
  for (const size of [65_536, 4_096, 256, 16, 1]) while (await write(size));
  opening.result.close();
}
