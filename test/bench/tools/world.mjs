import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, rootArguments } from '../../../scripts/tools/browser.mjs';
import { launch, pause } from './cdp.mjs';

/** Every window must paint and every timer run as if it were in front: the reference stands in a window of its own. */
const alwaysInFront = [
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--disable-background-timer-throttling',
  '--disable-features=CalculateNativeWinOcclusion',
];

/** A browser with the measured copy and the reference's visitor loaded. @throws where there is no Chromium */
export async function openWorld({ profile, extension, headless = true }) {
  const binary = findBrowser();
  if (!binary) throw new Error('No Chromium, Chrome or Edge was found');
  // A kept profile goes on running the worker that it stored, whatever the folder holds now.
  rmSync(join(profile, 'Default/Service Worker'), { recursive: true, force: true });
  const browser = launch({
    binary,
    profile,
    args: [
      ...(headless ? ['--headless=new'] : []),
      '--no-first-run',
      '--no-default-browser-check',
      '--window-size=1280,900',
      '--lang=en-GB',
      ...alwaysInFront,
      ...rootArguments(),
    ],
  });
  const { id } = await browser.ask('Extensions.loadUnpacked', { path: extension.measured });
  if (id !== extension.id) throw new Error(`the copy has the id ${id}, not ${extension.id}: its database would be another`);
  await browser.ask('Extensions.loadUnpacked', { path: extension.visitor });
  const own = (path) => `chrome-extension://${id}/${path}`;

  /** Opens an address in a new window and waits until it is there. */
  async function open(url, size = {}) {
    const { targetId } = await browser.ask('Target.createTarget', { url, newWindow: true, ...size });
    const session = await browser.attach(targetId);
    await arrived(session, url);
    return session;
  }

  const worker = async () =>
    browser.attach((await browser.find('the worker', ({ type, url }) => type === 'service_worker' && url.startsWith(own('')))).targetId);

  /** The real docked panel of the window in which a page stands, opened as a click on the icon opens it. */
  async function openPanel(page) {
    const url = await page.run(() => location.href);
    const tab = await browser.find('the tab', (target) => target.type === 'tab' && target.url === url);
    await browser.ask('Extensions.triggerAction', { id, targetId: tab.targetId });
    const found = await browser.find(
      'the docked panel',
      (target) => target.type === 'page' && target.url.startsWith(own('sidepanel.html')),
    );
    return browser.attach(found.targetId);
  }

  async function closeWelcome() {
    await pause(500);
    for (const { targetId, url } of await browser.targets()) {
      if (url === own('welcome.html')) await browser.ask('Target.closeTarget', { targetId }).catch(() => {});
    }
  }

  await closeWelcome();
  return { id, browser, own, open, openPanel, worker, close: browser.close };
}

/** Waits until a page has loaded an address. @throws after ten seconds */
export async function arrived(session, url) {
  for (let tries = 0; tries < 200; tries += 1) {
    const there = await session
      .run((wanted) => location.href.startsWith(wanted) && document.readyState === 'complete', url)
      .catch(() => false);
    if (there) return;
    await pause(50);
  }
  throw new Error(`${url} did not load`);
}
