import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Adapter, Grant } from '../../../lib/crm/adapter';
import type { UrlCase } from '../../../lib/crm/urlCase';
import { fixturesOf } from './pages';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, 'lib/crm/adapters');
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.urls.ts'));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

describe.each(files.map((file) => file.slice(0, -'.ts'.length)))('%s', (crm) => {
  it('is an adapter named after its file, with its permission patterns', async () => {
    const { adapter, grant } = (await import(join(folder, `${crm}.ts`))) as { adapter: Adapter; grant: Grant };
    expect([adapter.crm, grant.crm]).toEqual([crm, crm]);
    expect(grant.name).not.toBe('');
    // Null is said, never forgotten: a self-hosted CRM is granted by its one origin.
    if (grant.patterns === null) expect(grant.elsewhere).toBeUndefined();
    else expect(grant.patterns.length).toBeGreaterThan(0);
    for (const pattern of [...(grant.patterns ?? []), ...(grant.elsewhere ?? [])]) {
      expect(pattern).toMatch(/^https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+){1,}\/\*$/);
    }
  });

  it('has at least ten addresses, a third of them near misses, each told once', async () => {
    expect(existsSync(join(folder, `${crm}.urls.ts`))).toBe(true);
    const { urls } = (await import(join(folder, `${crm}.urls.ts`))) as { urls: readonly UrlCase[] };
    expect(urls.length).toBeGreaterThanOrEqual(10);
    expect(urls.filter(({ ref }) => ref === null).length * 3).toBeGreaterThanOrEqual(urls.length);
    expect(new Set(urls.map(({ url }) => url)).size).toBe(urls.length);
  });

  it('has dated page fixtures, an account among them, and one where no name may be read', () => {
    const pages = fixturesOf(crm);
    for (const { name } of pages) expect(name).toMatch(/^20\d\d-\d\d-[a-z\d-]+$/);
    expect(pages.some(({ sight }) => sight?.name !== undefined)).toBe(true);
    expect(pages.some(({ sight }) => sight === null || sight.name === undefined)).toBe(true);
  });

  it('has its row in the README', () => {
    const table = readme.split('\n').filter((line) => line.startsWith('|'));
    expect(table.some((line) => line.includes(`\`${crm}\``))).toBe(true);
  });
});
