import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { build } from 'vite';
import type { RecordSight } from '../../lib/crm/types';
import { findBrowser } from '../../scripts/tools/browser.mjs';

/** The page fixtures once more, in a real browser: styles, shadow roots and addresses are its own there. */

type Told = { url: string; title: string; why: string; after?: object; sight: Omit<RecordSight, 'ref' | 'hit'> | null };
type Crm = typeof import('../../lib/crm');
declare global {
  var milepostCrm: Crm;
}

const root = join(import.meta.dirname, '../..');
const fixtures = join(root, 'test/fixtures/pages');
let browser: Browser;
let script: string;

test.beforeAll(async () => {
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('no browser on this machine');
  browser = await chromium.launch({ executablePath });
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry: join(root, 'lib/crm/index.ts'), formats: ['iife'], name: 'milepostCrm' } },
  });
  const [bundle] = [built].flat();
  if (!bundle || !('output' in bundle)) throw new Error('lib/crm was not built');
  script = bundle.output[0].code;
});
test.afterAll(() => browser.close());

for (const crm of readdirSync(fixtures)) {
  test(`the pages of ${crm} are read in a browser as they are in the unit tests`, async () => {
    const page = await browser.newPage();
    for (const file of readdirSync(join(fixtures, crm)).filter((name) => name.endsWith('.html'))) {
      const told: Told = JSON.parse(readFileSync(join(fixtures, crm, file.replace('.html', '.json')), 'utf8'));
      // What the unit tests play over time is theirs: a page stands still here.
      if (told.after) continue;
      const body = readFileSync(join(fixtures, crm, file), 'utf8');
      await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }));
      await page.goto('about:blank');
      await page.goto(told.url);
      await page.evaluate(script.replace(/^var milepostCrm/m, 'globalThis.milepostCrm'));
      const sight = await page.evaluate(() => {
        const { locate, peek, read } = globalThis.milepostCrm;
        const ref = locate(location.href) ?? peek(document);
        if (!ref) return null;
        const { ref: _, hit: __, ...rest } = read(document, ref);
        return rest;
      });
      expect(sight, `${file}: ${told.why}`).toEqual(told.sight);
    }
    await page.close();
  });
}
