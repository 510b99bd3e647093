import { join } from 'node:path';
import { build } from 'vite';
import { beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
let files: string[];

beforeAll(async () => {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.BROWSER': '"chrome"' },
    build: { write: false, rolldownOptions: { input: join(root, 'entrypoints/crm.content/index.ts') } },
  });
  const chunks = [built].flat().flatMap((bundle) => ('output' in bundle ? bundle.output : []));
  files = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : [])).map((file) => file.replace(`${root}/`, ''));
}, 60_000);

test('of lib/crm, every page gets what reads by a layout, and no adapter nor what would pull them in', () => {
  expect(files).toContain('lib/crm/page/readBy.ts');
  const carried = files.filter((file) => file.startsWith('lib/') && !file.startsWith('lib/crm/page/'));
  expect(carried).toEqual(['lib/crm/domainOf.ts']);
});

test('no package is in it', () => {
  expect(files.filter((file) => file.includes('node_modules') && !file.includes('wxt/dist/utils/define-content-script'))).toEqual([]);
});
