import { join } from 'node:path';
import { findBrowser, openBrowser } from '../../scripts/tools/browser.mjs';
import { demoAnswer, serve } from '../../scripts/tools/demo.mjs';
import { expect, test } from './fixtures';
import { Panel } from './models/panel';
import { Docked } from './tools/docked';
import { builds } from './tools/launch';
import { Targets } from './tools/target';

/** Run before the demo's own script. The first account's page has the second one prerendered and goes there when the test says so. */
const script = (path: string, next: string) =>
  path.endsWith('/acc-acme')
    ? `<script type="speculationrules">${JSON.stringify({ prerender: [{ urls: [next], eagerness: 'immediate' }] })}</script>
       <script>setInterval(() => fetch('/go').then((answer) => answer.ok && location.assign('${next}')), 100)</script>`
    : `<script>addEventListener('load', () => fetch(document.prerendering ? '/prerendered' : '/shown'));
       document.addEventListener('prerenderingchange', () => fetch('/activated'))</script>`;

// Playwright attaches to every page, and the browser prerenders nothing for a page that somebody debugs: this one drives the browser by hand.
test('a prerendered page says nothing before it is shown', async ({ profile }) => {
  const next = '/demo-crm/accounts/acc-harbour';
  const asked = new Set<string>();
  let go = false;
  let beats = 0;
  const demo = await serve(0, (path) => {
    asked.add(path);
    if (path === '/go') {
      beats += 1;
      return { status: go ? 200 : 404, headers: {}, body: '' };
    }
    const answer = demoAnswer(path);
    return answer?.headers['content-type']?.startsWith('text/html')
      ? { ...answer, body: answer.body.replace('<head>', `<head>${script(path, next)}`) }
      : answer;
  });
  const opened = await openBrowser({
    browser: findBrowser() ?? '',
    profile,
    extension: join(process.cwd(), builds.grantsLoopback),
    url: 'about:blank',
    headless: true,
  });
  const targets = new Targets({ ask: opened.ask, hear: opened.hear });
  const find = async (type: string, url: string) => (await targets.all()).find((info) => info.type === type && info.url === url)?.targetId;
  await expect.poll(() => find('tab', `chrome-extension://${opened.id}/welcome.html`)).toBeDefined();
  const acme = `${demo.url}/demo-crm/accounts/acc-acme`;
  await targets.send('Target.createTarget', { url: acme });
  await expect.poll(() => find('tab', acme)).toBeDefined();
  await targets.send('Extensions.triggerAction', { id: opened.id, targetId: await find('tab', acme) });
  const side = `chrome-extension://${opened.id}/sidepanel.html`;
  await expect.poll(() => find('page', side)).toBeDefined();
  const panel = new Panel(new Docked(await targets.attach((await find('page', side)) ?? '')));
  await panel.shows('Acme Events');

  await expect.poll(() => asked.has('/prerendered'), { message: 'the browser prerenders' }).toBe(true);
  await panel.docked.evaluate(`(() => {
    globalThis.texts = [];
    new MutationObserver(() => globalThis.texts.push(document.body.innerText)).observe(document.body, { subtree: true, childList: true, characterData: true });
  })()`);
  const from = beats;
  await expect.poll(() => beats - from, { message: 'more than a second of the first page goes by' }).toBeGreaterThan(12);
  await panel.shows('Acme Events');
  expect(asked.has('/activated')).toBe(false);
  expect(await panel.docked.evaluate('globalThis.texts.filter((text) => text.includes("Harbour")).length')).toBe(0);

  go = true;
  await panel.shows('Harbour Clinics');
  expect(asked.has('/activated'), 'the prerendered page itself was shown').toBe(true);
  opened.close();
  await opened.ended;
  await demo.close();
});
