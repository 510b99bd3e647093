/**
 * `npm run pages -- DIR [--allow-missing]`: replays saved CRM pages through `locate` and `read`, and says what was read right, what is
 * missing and what is wrong. DIR holds NAME.html beside NAME.json {crm, page, url, title, expectedAccountName, expectedAccountId, website}.
 * The exit status is 1 on anything wrong, and on anything missing unless --allow-missing is given.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './tools/judgePage.mjs';
import { loadCrm } from './tools/loadCrm.mjs';
import { openPage } from './tools/openPage.mjs';

const args = process.argv.slice(2);
const [dir] = args.filter((arg) => !arg.startsWith('--'));
const allowMissing = args.includes('--allow-missing');
const unknown = args.filter((arg) => arg.startsWith('--') && arg !== '--allow-missing');
if (!dir || unknown.length > 0) {
  console.error('usage: npm run pages -- DIR [--allow-missing]');
  process.exit(2);
}

const pages = readdirSync(dir)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))
  .sort();
if (pages.length === 0) {
  console.error(`${dir} holds no page: NAME.html beside NAME.json`);
  process.exit(2);
}

async function replay(name) {
  if (!existsSync(join(dir, `${name}.json`))) return { verdict: 'missing', why: `${name}.json is not there: nothing says what is right` };
  const told = JSON.parse(readFileSync(join(dir, `${name}.json`), 'utf8'));
  const page = openPage(readFileSync(join(dir, `${name}.html`), 'utf8'), told);
  const result = judge(crm, page.document, told);
  await page.close();
  return result;
}

const crm = await loadCrm();
const count = { right: 0, missing: 0, wrong: 0 };
try {
  for (const name of pages) {
    const { verdict, why } = await replay(name);
    count[verdict] += 1;
    console.log(`${verdict.padEnd(7)} ${name}: ${why}`);
  }
} finally {
  await crm.close();
}
console.log(`${pages.length} pages: ${count.right} right, ${count.missing} missing, ${count.wrong} wrong`);
process.exit(count.wrong > 0 || (count.missing > 0 && !allowMissing) ? 1 : 0);
