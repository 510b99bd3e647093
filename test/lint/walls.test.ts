import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const folders = (path: string) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const libRooms = folders('lib');
const entrypoints = readdirSync(join(root, 'entrypoints')).map((name) => name.replace(/\.tsx?$/, ''));

/** Each wall: a file that crosses it, and the import that does. */
const crossings: [file: string, imports: string][] = [
  ['components/outcome/A.tsx', '../../entrypoints/sidepanel/App'],
  ['components/outcome/B.tsx', 'dexie'],
  ['demo/a.ts', '../entrypoints/background'],
  ['lib/stores/a.ts', '../../entrypoints/background'],
  ['lib/stores/b.ts', '../../components/ui/Icon'],
  ['lib/stores/c.ts', 'dexie'],
  ['lib/stores/d.ts', 'react'],
  ['lib/transfer/e.ts', 'dexie-export-import'],
  ['lib/i18n/f.ts', 'react'],
  ['lib/db/a.ts', '../../components/ui/Icon'],
  ['lib/db/b.ts', 'react-dom/client'],
  ['lib/db/c.ts', '../../entrypoints/background'],
  ['lib/success/a.ts', 'dexie'],
  ['lib/success/b.ts', 'react'],
  ['lib/success/c.ts', '../../components/ui/Icon'],
  ['lib/success/deep/d.ts', '../../db/database'],
  ['lib/crm/a.ts', 'zod'],
  ['lib/crm/b.ts', 'react'],
  ['lib/crm/c.ts', '../../components/ui/Icon'],
  ['lib/crm/d.ts', '../../locales/en.json'],
  ['lib/crm/adapters/e.ts', '../../messages/protocol'],
  ['lib/crm/page/a.ts', '../adapters/espocrm'],
  ['lib/crm/page/b.ts', '../registry'],
  ['lib/crm/page/c.ts', '../recordKey'],
  ['lib/crm/page/d.ts', 'zod'],
  ['lib/crm/page/e.ts', '../../db/database'],
  ['entrypoints/sidepanel/a.tsx', 'dexie'],
  ['entrypoints/crm.content/a.ts', 'react'],
  ['entrypoints/crm.content/b.ts', 'react/jsx-runtime'],
  ['entrypoints/crm.content/c.ts', 'zod'],
  ['entrypoints/crm.content/d.ts', 'zod/mini'],
  ['entrypoints/crm.content/e.ts', '../../components/ui/Icon'],
  ['entrypoints/crm.content/f.ts', '../../lib/messages/check'],
  ['entrypoints/crm.content/deep/g.ts', '../../../lib/db/database'],
  ['entrypoints/crm.content/h.ts', '../../lib/crm'],
  ['entrypoints/crm.content/i.ts', '../../lib/crm/locate'],
  ['entrypoints/crm.content/j.ts', '../../lib/crm/adapters/espocrm'],
  // Every room that there is, so that a new one without a wall is seen.
  ...libRooms.filter((room) => room !== 'crm').map((room): [string, string] => [`lib/crm/to-${room}.ts`, `../${room}/x`]),
  ...libRooms
    .filter((room) => room !== 'success' && room !== 'i18n')
    .map((room): [string, string] => [`lib/success/to-${room}.ts`, `../${room}`]),
  ...libRooms
    .filter((room) => room !== 'crm' && room !== 'messages')
    .map((room): [string, string] => [`entrypoints/crm.content/to-${room}.ts`, `../../lib/${room}/x`]),
  ...['background', 'sites', 'stores', 'transfer'].map((room): [string, string] => [`lib/db/commands/to-${room}.ts`, `../../${room}/x`]),
  ...entrypoints.flatMap((to) =>
    entrypoints.filter((from) => from !== to).map((from): [string, string] => [`entrypoints/${from}/to-${to}.ts`, `../${to}`]),
  ),
];

/** What must stay possible, or the walls would be worthless: a rule that forbids everything also catches every plant. */
const doors: [file: string, imports: string][] = [
  ['components/outcome/Door.tsx', '../../lib/db/readBundle'],
  ['components/outcome/Door2.tsx', 'react'],
  ['lib/i18n/react.tsx', 'react'],
  ['lib/db/door.ts', 'dexie'],
  ['lib/db/door2.ts', '../success/rows'],
  ['lib/success/door.ts', 'zod'],
  ['lib/success/door2.ts', '../i18n'],
  ['lib/success/playbooks/door3.ts', '../rows'],
  ['lib/crm/door.ts', './adapters/espocrm'],
  ['lib/crm/adapters/door2.ts', '../types'],
  ['lib/crm/page/door3.ts', './dom'],
  ['lib/crm/page/door4.ts', '../layout'],
  ['lib/crm/page/door5.ts', '../domainOf'],
  ['entrypoints/crm.content/door.ts', '../../lib/crm/page/readBy'],
  ['entrypoints/crm.content/door2.ts', '../../lib/messages/protocol'],
  ['entrypoints/crm.content/pill/door3.ts', '../visit'],
  ['entrypoints/crm.content/door4.ts', 'wxt/utils/define-content-script'],
  ['entrypoints/sidepanel/door.tsx', '../../components/ui/Icon'],
];

const place = realpathSync(mkdtempSync(join(tmpdir(), 'milepost-walls-')));
let fallen: Set<string>;

beforeAll(() => {
  for (const file of ['biome.json', '.gitignore']) cpSync(join(root, file), join(place, file));
  for (const [file, imports] of [...crossings, ...doors]) {
    mkdirSync(dirname(join(place, file)), { recursive: true });
    writeFileSync(join(place, file), `import { x } from '${imports}';\nconsole.log(x);\n`);
  }
  const biome = resolve(root, 'node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none'], {
    cwd: place,
    encoding: 'utf8',
  });
  fallen = new Set(
    [...`${run.stdout}${run.stderr}`.matchAll(/noRestrictedImports,file=([^,]+)/g)].map((found) =>
      relative(place, resolve(place, found[1] ?? '')),
    ),
  );
});
afterAll(() => rmSync(place, { recursive: true }));

test.each(crossings)('%s may not import %s', (file) => {
  expect(fallen).toContain(file);
});

test.each(doors)('%s may import %s', (file) => {
  expect(fallen).not.toContain(file);
});
