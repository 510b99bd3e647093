import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

// Each run starts a Node of its own, up to three in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '../../..');
const fixtures = join(root, 'test/fixtures/pages/espocrm');
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'milepost-pages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (...args: string[]): Promise<{ code: number; output: string }> =>
  new Promise((done) => {
    const child = execFile('node', ['scripts/pages.mjs', ...args], { cwd: root }, (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });

/** Puts one fixture into the folder, with another answer. */
function put(name: string, change: object = {}): void {
  cpSync(join(fixtures, `${name}.html`), join(folder, `${name}.html`));
  const told = JSON.parse(readFileSync(join(fixtures, `${name}.json`), 'utf8'));
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ ...told, ...change }));
}

it('says of each page that it was read right', async () => {
  for (const name of ['2026-11-account', '2026-11-contact', '2026-11-contact-of-two', '2026-11-list', '2026-11-edit']) put(name);
  const { code, output } = await run(folder);
  expect(output).toContain('right   2026-11-account: espocrm account 6b054e0a789b72cc2: Acme Events');
  expect(output).toContain('5 pages: 5 right, 0 missing, 0 wrong');
  expect(code).toBe(0);
});

it('fails on another name, another id, another domain, and a name where none should be', async () => {
  put('2026-11-account', { expectedAccountName: 'Globex' });
  put('2026-11-contact', { expectedAccountId: null });
  put('2026-11-deal', { expectedAccountName: null, expectedAccountId: null });
  put('2026-11-account-notified', { website: 'https://globex.example' });
  const { code, output } = await run(folder, '--allow-missing');
  expect(output).toContain('4 pages: 1 right, 0 missing, 3 wrong');
  expect(code).toBe(1);
});

it('fails on what is missing, unless that is allowed', async () => {
  put('2026-11-half-rendered', { expectedAccountName: 'Acme Events' });
  put('2026-11-account', { url: 'https://unknown.example/companies/1' });
  const strict = await run(folder);
  expect(strict.output).toContain('2 pages: 0 right, 2 missing, 0 wrong');
  expect(strict.code).toBe(1);
  expect((await run(folder, '--allow-missing')).code).toBe(0);
});

it('asks for a folder with pages', async () => {
  expect((await run()).code).toBe(2);
  expect((await run(folder)).code).toBe(2);
});
