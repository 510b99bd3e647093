import { type ChildProcess, spawn } from 'node:child_process';
import { expect, test } from './fixtures';

/** Runs `npm start` as far as a test can: without a window, on the build that is there. */
function start(profile: string, browser?: string): { child: ChildProcess; output: () => string; ended: Promise<number | null> } {
  const env = { ...process.env, MILEPOST_PROFILE: profile, ...(browser ? { MILEPOST_BROWSER: browser } : {}) };
  const child = spawn(process.execPath, ['scripts/start.mjs', '--headless', '--built'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => (output += part.toString()));
  return { child, output: () => output, ended: new Promise((done) => child.once('exit', done)) };
}

test('npm start opens a browser with Milepost on the demo CRM, and ends with it', async ({ profile }) => {
  const { child, output, ended } = start(profile);
  await expect
    .poll(output, { timeout: 20_000 })
    .toMatch(/Milepost \([a-p]{32}\) is loaded in .+\. Demo CRM: http:\/\/127\.0\.0\.1:\d+\/demo-crm\/accounts/);
  const url = /Demo CRM: (\S+)/.exec(output())?.[1] ?? '';
  expect(await (await fetch(url)).text()).toContain('Demo CRM');
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
});

test('without any browser it says in two lines how to load the built folder', async ({ profile }) => {
  const { child, output, ended } = start(profile, '/nowhere/chromium');
  await expect.poll(() => output().trim().split('\n')).toHaveLength(2);
  expect(output()).toContain('Load unpacked');
  expect(output()).toMatch(/choose \S+chrome-mv3 and open http:\/\/127\.0\.0\.1:\d+\/demo-crm\/accounts/);
  child.kill('SIGTERM');
  await ended;
});
