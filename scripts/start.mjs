/**
 * `npm start`: a browser with Milepost loaded, on the demo CRM. Works on a fresh clone; the profile stays from one start to the next.
 * For tests: `--headless` opens no window, `--built` takes the build that is there.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, openBrowser } from './tools/browser.mjs';
import { demoAnswer, serve } from './tools/demo.mjs';
import { installPackages } from './tools/install.mjs';
import { bin, must, root } from './tools/run.mjs';

const headless = process.argv.includes('--headless') || process.env.MILEPOST_HEADLESS === '1';
const extension = join(root, '.output', 'chrome-mv3');
const profile = process.env.MILEPOST_PROFILE ?? join(root, '.profile');

await installPackages();
if (!process.argv.includes('--built')) {
  console.log('Building Milepost …');
  await must('The build', bin('wxt', ['build']));
}

const demo = await serve(4777, demoAnswer);
const page = `${demo.url}/demo-crm/accounts`;
const browser = findBrowser();
const seen = headless || process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

if (!browser || !seen) {
  console.log(
    `${browser ? 'There is no screen' : 'No Chromium, Chrome or Edge was found'} here. Open chrome://extensions in a Chrome or Edge, switch on Developer mode,`,
  );
  console.log(`click "Load unpacked", choose ${extension} and open ${page} (served until Ctrl+C).`);
} else {
  mkdirSync(profile, { recursive: true });
  // The browser keeps the worker's script with the profile and would run the one of an earlier build.
  rmSync(join(profile, 'Default', 'Service Worker'), { recursive: true, force: true });
  const opened = await openBrowser({ browser, profile, extension, url: page, headless });
  console.log(`Milepost (${opened.id}) is loaded in ${browser}. Demo CRM: ${page}`);
  console.log('Open an account and click Milepost in the toolbar. Close the browser or press Ctrl+C to end.');
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, opened.close);
  await opened.ended;
  await demo.close();
}
