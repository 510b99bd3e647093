/** `npm run check`: types, lint and format, unused code, sizes, messages. A line each; the exit status is 1 where one fails. */
import { pathToFileURL } from 'node:url';
import { installPackages } from './tools/install.mjs';
import { bin, run } from './tools/run.mjs';

const steps = [
  [
    'types',
    () =>
      inTurn(
        () => bin('wxt', ['prepare']),
        () => bin('tsc', ['--noEmit']),
      ),
  ],
  ['lint and format', () => bin('biome', ['check', '--error-on-warnings', '--max-diagnostics=50'])],
  ['unused code', () => bin('knip', ['--no-progress'])],
  [
    'sizes',
    () =>
      inTurn(
        () => bin('wxt', ['build']),
        () => bin('size-limit', []),
      ),
  ],
  ['messages', () => run('node', ['scripts/messages.mjs'])],
];

/** Runs one after the other and stops at the first that fails. */
async function inTurn(...parts) {
  let output = '';
  for (const part of parts) {
    const result = await part();
    output = result.output;
    if (result.code !== 0) return result;
  }
  return { code: 0, output };
}

/** Runs every check, prints a line for each and the output of those that fail. */
export async function check() {
  const count = { passed: 0, failed: 0 };
  for (const [name, step] of steps) {
    const started = performance.now();
    const { code, output } = await step();
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (code === 0) count.passed += 1;
    else {
      count.failed += 1;
      console.log(output.trimEnd());
    }
    if (name === 'sizes' && code === 0) console.log(output.trimEnd());
    console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  }
  return count;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await installPackages();
  const { failed } = await check();
  process.exit(failed === 0 ? 0 : 1);
}
