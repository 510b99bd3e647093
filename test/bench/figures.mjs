import { writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/tools/run.mjs';

/**
 * One budget as it was measured.
 * @typedef {{what: string, figure: string, reference: string, ratio: string, budget: string, met: boolean, beside?: string[]}} Line
 */

const verdict = ({ met }) => (met ? 'met' : 'missed');

/** A line for the terminal, what stands beside it indented below. */
export function say(line) {
  const { what, figure, reference, ratio, budget, beside = [] } = line;
  console.log(`${line.met ? '✓' : '✗'} ${what}: ${figure} | reference ${reference} | ratio ${ratio} | budget ${budget} | ${verdict(line)}`);
  for (const more of beside) console.log(`    ${more}`);
}

/** Writes docs/figures.md from one run. */
export function writeFigures(lines, { browser, customers, seeding, date }) {
  const [{ model }] = cpus();
  const row = ({ what, figure, reference, ratio, budget, ...line }) =>
    `| ${what} | ${figure} | ${reference} | ${ratio} | ${budget} | ${verdict(line)} |`;
  const text = [
    '# Figures',
    '',
    `Measured on ${date} by \`npm run bench\`: ${cpus().length} × ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, ${browser}, Node ${process.version}; ` +
      `${customers.toLocaleString('en')} customers of 40 rows each stored (${seeding}).`,
    'Each reference was measured in the same run, in turn with ours; milliseconds are of that machine, ratios hold elsewhere.',
    '',
    '| What | Figure | Reference | Ratio | Budget | |',
    '|---|---|---|---|---|---|',
    ...lines.map(row),
    '',
    'Beside them:',
    '',
    ...lines.flatMap(({ what, beside = [] }) => beside.map((more) => `- ${what}: ${more}`)),
    '',
  ].join('\n');
  writeFileSync(join(root, 'docs/figures.md'), text);
}
