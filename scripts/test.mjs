/**
 * `npm test`: everything that everybody runs: checks, unit and component tests, and the end-to-end tests in a real browser. One closing line counts them all;
 * a check counts as one.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { check } from './check.mjs';
import { findBrowser } from './tools/browser.mjs';
import { installPackages } from './tools/install.mjs';
import { bin, must, root, run } from './tools/run.mjs';

const results = join(root, 'test-results');
const counts = { passed: 0, failed: 0 };
function count({ passed, failed }) {
  counts.passed += passed;
  counts.failed += failed;
}

/** What the end-to-end tests need on Linux: a browser, a screen, a window manager, and keys for the browser's own prompt. */
async function installPrograms() {
  if (process.platform !== 'linux') return;
  const there = async (name) => (await run('which', [name])).code === 0;
  const missing = [];
  if (!findBrowser()) missing.push('chromium');
  for (const [name, pack] of [
    ['Xvfb', 'xvfb'],
    ['openbox', 'openbox'],
    ['xdotool', 'xdotool'],
    ['import', 'imagemagick'],
  ])
    if (!(await there(name))) missing.push(pack);
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || !(await there('apt-get'))) {
    console.error(`The end-to-end tests need ${missing.join(', ')}. On Debian: sudo apt-get install ${missing.join(' ')}`);
    process.exit(1);
  }
  console.log(`Installing ${missing.join(', ')} …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await must('apt-get update', run('apt-get', ['update', '-q'], { env }));
  await must('apt-get install', run('apt-get', ['install', '-yq', '--no-install-recommends', ...missing], { env }));
}

/** Reads a runner's JSON report. Without one the runner itself failed, which counts as one. */
function report(file, read) {
  const path = join(results, file);
  if (!existsSync(path)) return { passed: 0, failed: 1 };
  return read(JSON.parse(readFileSync(path, 'utf8')));
}

await installPackages();
await installPrograms();
rmSync(results, { recursive: true, force: true });

count(await check());

const unit = await bin('vitest', ['run', '--reporter=dot', '--reporter=json', `--outputFile=${join(results, 'unit.json')}`], {
  show: true,
});
count(report('unit.json', ({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })));

const build = await bin('wxt', ['build'], { env: { MILEPOST_TEST_BUILD: '1' } });
if (build.code !== 0) console.log(build.output);
const e2e = await bin('playwright', ['test', ...process.argv.slice(2)], { show: true });
count(report('e2e.json', ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped })));

// A runner that failed although none of its tests did: a file that could not be read, a build that broke.
if (counts.failed === 0 && (unit.code !== 0 || build.code !== 0 || e2e.code !== 0)) counts.failed = 1;
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exit(counts.failed === 0 ? 0 : 1);
