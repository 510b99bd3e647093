import { join } from 'node:path';
import type { RecordRef } from '../../lib/crm/types';
import { expect, test } from './fixtures';
import { Panel } from './models/panel';
import { builds, Running } from './tools/launch';
import { say } from './tools/say';

/** The browser's window on the screen. */
const part = '1300x860+0+0';

/** Waits until the panel has slid in and nothing moves. */
async function still(look: () => string): Promise<void> {
  let before = '';
  await expect
    .poll(
      () => {
        const now = look();
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [300] },
    )
    .toBe(true);
}

/** `npm run pictures`: the README's picture, taken from the running product: a sample customer beside its record in the demo CRM. */
test('the README’s picture', async ({ profile, demo, display }) => {
  const running = await Running.launch({ build: builds.grantsLoopback, profile, display, args: ['--test-type'] });
  const welcome = await running.welcome();
  await welcome.getByRole('button', { name: say('find.look_at_example') }).click();
  await welcome.getByText(say('welcome.example_shown')).waitFor();
  const tenant = `${demo.url}/demo-crm`;
  const url = `${tenant}/accounts/acc-acme`;
  const ref: RecordRef = { crm: 'demo', tenant, kind: 'account', id: 'acc-acme', url };
  await welcome.evaluate(link, { ref, key: `demo|${tenant}|account|acc-acme` });
  await running.closePanels();
  await welcome.close();

  const page = await running.page();
  await page.goto(url);
  const panel = await Panel.open(running, page);
  await panel.shows('Acme Events');
  await panel.docked.shows('420 sign-ups per event');
  await still(() => display.look(part));
  display.picture(part, join(process.cwd(), 'docs/pictures/panel.png'));
  await running.close();
});

/** Samples are never offered for a record on a page, so the picture's link is put in by hand. */
async function link({ ref, key }: { ref: RecordRef; key: string }): Promise<void> {
  const wait = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const db = await wait(indexedDB.open('milepost'));
  const tx = db.transaction(['customers', 'records'], 'readwrite');
  const customers = await wait(tx.objectStore('customers').getAll());
  const acme = customers.find(({ name }: { name: string }) => name === 'Acme Events');
  const { id: recordId, ...where } = ref;
  const at = new Date().toISOString();
  const row = { id: crypto.randomUUID(), customerId: acme.id, at, on: at.slice(0, 10), key, recordId, ...where, name: acme.name };
  await wait(tx.objectStore('records').put(row));
  db.close();
}
