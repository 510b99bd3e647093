import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';

const build = '.output/chrome-mv3';

/** A chunk and all that it imports statically, as paths inside the build. */
function closure(start, found = new Set()) {
  if (found.has(start)) return found;
  found.add(start);
  const code = readFileSync(join(build, start), 'utf8');
  for (const [, path] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g)) closure(posix.join(dirname(start), path), found);
  return found;
}

/** What the panel loads before it can paint: its page's scripts, all that they import, and the English texts. */
function panelScripts() {
  const html = join(build, 'sidepanel.html');
  if (!existsSync(html)) throw new Error(`${html} is not there: build first`);
  const page = readFileSync(html, 'utf8');
  const found = new Set();
  const named = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1]);
  if (named.length === 0) throw new Error('sidepanel.html names no script');
  for (const path of named) closure(path, found);
  const catalog = readdirSync(join(build, 'chunks')).find((name) => /^en-[\w-]+\.js$/.test(name));
  if (!catalog) throw new Error('the English catalog is no chunk of its own');
  closure(`chunks/${catalog}`, found);
  return [...found].map((path) => `${build}/${path}`);
}

export default [
  { name: 'script in every CRM page', path: `${build}/content-scripts/crm.js`, limit: '10 kB', gzip: true },
  { name: 'panel before first paint', path: panelScripts(), limit: '150 kB', gzip: true },
];
