import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';

/** The chunks that a page gets with this module before anything is awaited. */
async function firstChunks(entry: string): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = outputs.flatMap((output) => ('output' in output ? output.output : [])).filter((part) => part.type === 'chunk');
  const wanted = chunks.filter((chunk) => chunk.isEntry);
  for (const chunk of wanted) wanted.push(...chunks.filter((each) => chunk.imports.includes(each.fileName) && !wanted.includes(each)));
  return wanted;
}

it('reads carry neither zod nor the lists of domains nor the search engine, and stay small', async () => {
  const chunks = await firstChunks('lib/db/index.ts');
  const modules = chunks.flatMap((chunk) => chunk.moduleIds).filter((id) => !id.includes('\0'));
  expect(modules.some((id) => id.includes('/node_modules/dexie/'))).toBe(true);
  expect(
    modules.filter((id) => /node_modules\/(zod|tldts|@leeoniya)|lib\/db\/(schemas|apply|suggest|search)\.ts|playbooks/.test(id)),
  ).toEqual([]);
  const bytes = chunks.reduce((sum, chunk) => sum + gzipSync(chunk.code).length, 0);
  expect(bytes).toBeLessThan(45_000);
}, 30_000);
