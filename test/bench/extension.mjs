import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, run } from '../../scripts/tools/run.mjs';

const bench = join(root, '.bench');
const here = join(root, 'test/bench');

/** The id that Chromium derives from a manifest's key. */
function idOf(key) {
  const hash = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex').slice(0, 32);
  return [...hash].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
}

/**
 * Builds the program as the tests do and makes of it the copy that is measured: the same files, with the reference's page and the seeding page beside
 * them and the reference's relay behind the worker's own code. The copy is granted 127.0.0.1 alone: the reference and the bare navigations
 * run on other names of the same machine, where Milepost's script does not run.
 * @returns {Promise<{id: string, built: string, measured: string, visitor: string}>} `built`: the untouched build; `measured`: the copy;
 *   `visitor`: the extension that brings the reference's content script.
 */
export async function makeExtension() {
  const outDir = join(bench, 'build');
  rmSync(outDir, { recursive: true, force: true });
  await must('The build', run(process.execPath, [join(here, 'build.mjs'), outDir]));
  const built = join(outDir, 'test-chrome-mv3');
  const measured = join(bench, 'extension');
  rmSync(measured, { recursive: true, force: true });
  cpSync(built, measured, { recursive: true });

  const manifest = JSON.parse(readFileSync(join(measured, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['http://127.0.0.1/*'];
  writeFileSync(join(measured, 'manifest.json'), JSON.stringify(manifest));
  const id = idOf(manifest.key);

  mkdirSync(join(measured, 'bench/tools'), { recursive: true });
  for (const file of ['seed.html', 'seed.page.mjs', 'rows.mjs', 'names.mjs', 'tools/random.mjs'])
    cpSync(join(here, file), join(measured, 'bench', file));
  cpSync(join(here, 'reference/panel'), join(measured, 'reference'), { recursive: true });
  cpSync(join(root, 'node_modules/@leeoniya/ufuzzy/dist/uFuzzy.mjs'), join(measured, 'reference/uFuzzy.mjs'));
  const worker = join(measured, manifest.background.service_worker);
  writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n${readFileSync(join(here, 'reference/relay.js'), 'utf8')}`);

  const visitor = join(bench, 'visitor');
  rmSync(visitor, { recursive: true, force: true });
  cpSync(join(here, 'reference/visitor'), visitor, { recursive: true });
  const content = join(visitor, 'content.js');
  writeFileSync(content, readFileSync(content, 'utf8').replace('EXTENSION_ID', id));
  return { id, built, measured, visitor };
}
