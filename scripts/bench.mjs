/**
 * `npm run bench`: measures the budgets of the design and prints a line for each. The customers are written once and kept in .bench/.
 * --customers=N (50,000 counts, fewer to try something out), --only=sizes,switching,navigation,search, --switches=N a side,
 * --profile (where the panel's time goes), --figures (writes docs/figures.md; done by itself in a whole run with 50,000 customers).
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from './tools/install.mjs';
import { root } from './tools/run.mjs';

await installPackages();
const { makeExtension } = await import('../test/bench/extension.mjs');
const { say, writeFigures } = await import('../test/bench/figures.mjs');
const { measure } = await import('../test/bench/measure.mjs');

const given = Object.fromEntries(
  process.argv.slice(2).map((argument) => {
    const [, name, value] = /^--([a-z]+)(?:=(.*))?$/.exec(argument) ?? [];
    if (!name) throw new Error(`${argument} is not understood`);
    return [name, value ?? true];
  }),
);
const whole = 50_000;
const customers = Number(given.customers ?? whole);
const only = given.only?.split(',') ?? ['sizes', 'switching', 'navigation', 'search'];
const profile = join(root, '.bench', `profile-${customers}`);
mkdirSync(profile, { recursive: true });

console.log('Building …');
const extension = await makeExtension();
const { lines, facts } = await measure({
  extension,
  profile,
  customers,
  only,
  switches: Number(given.switches ?? 220),
  profiled: given.profile === true,
  say: (text) => process.stderr.write(`  ${text}\n`),
});
for (const line of lines) say(line);
if (given.figures || (customers === whole && !given.only && !given.switches && !given.profile))
  writeFigures(lines, { customers, ...facts });
