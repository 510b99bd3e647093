import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { root } from '../../scripts/tools/run.mjs';

const packed = (code) => gzipSync(code, { level: 9 }).length;

/** Bundles one file as a page gets it, minified, and gives its bytes raw and packed. */
async function bundled(entry, plugins = []) {
  const { output } = [
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      plugins: [react(), ...plugins],
      define: { 'process.env.NODE_ENV': '"production"', 'import.meta.env.BROWSER': '"chrome"' },
      build: { write: false, rolldownOptions: { input: join(root, entry), output: { codeSplitting: false } } },
    }),
  ].flat()[0];
  const code = output
    .filter(({ type }) => type === 'chunk')
    .map((chunk) => chunk.code)
    .join('');
  return { raw: code.length, packed: packed(code) };
}

/** The registry with one adapter left out. */
const without = (name) => ({
  name: 'without-one-adapter',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/lib/crm/registry.ts')) return undefined;
    const known = "'!./adapters/*.urls.ts'";
    if (!code.includes(known)) throw new Error('lib/crm/registry.ts finds its adapters in another way now');
    return code.replace(known, `${known}, '!./adapters/${name}.ts'`);
  },
});

/** The script that every CRM page gets, and what each adapter adds to the worker, which sends the page what it needs of it; in bytes packed. */
export async function scriptSizes(built) {
  const code = readFileSync(join(built, 'content-scripts/crm.js'));
  const entry = 'entrypoints/background.ts';
  const whole = await bundled(entry);
  const names = readdirSync(join(root, 'lib/crm/adapters'))
    .filter((file) => /^[\w-]+\.ts$/.test(file))
    .map((file) => file.slice(0, -3));
  const adapters = [];
  for (const name of names) adapters.push({ name, packed: whole.packed - (await bundled(entry, [without(name)])).packed });
  return { raw: code.length, packed: packed(code), adapters };
}

/** A file of the build and all that it imports statically. */
function closure(built, start, found = new Set()) {
  if (found.has(start)) return found;
  found.add(start);
  const code = readFileSync(join(built, start), 'utf8');
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g))
    closure(built, posix.join(dirname(start), path), found);
  return found;
}

/** All JavaScript that the panel loads before it can paint: its page's scripts with their imports, and the English texts. */
export function panelSizes(built) {
  const page = readFileSync(join(built, 'sidepanel.html'), 'utf8');
  const found = new Set();
  for (const [, path] of page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)) closure(built, path, found);
  const catalog = readdirSync(join(built, 'chunks')).find((name) => /^en-[\w-]+\.js$/.test(name));
  if (catalog) closure(built, `chunks/${catalog}`, found);
  const files = [...found].filter((path) => existsSync(join(built, path)));
  if (files.length === 0) throw new Error('sidepanel.html names no script');
  return { files: files.map((path) => ({ path, packed: packed(readFileSync(join(built, path))) })), catalog: Boolean(catalog) };
}

/** The packages that the panel stands on with nothing built on them. */
export const emptyStack = () => bundled('test/bench/reference/emptyStack.js');
