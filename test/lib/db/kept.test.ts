import { beforeEach, describe, expect, it } from 'vitest';
import { clearDraft, countRows, getDraft, getPillPlace, getSetting, putDraft, remove, setPillPlace, setSetting } from '../../../lib/db';
import { startAcme } from './acme';
import { clean } from './clean';

beforeEach(async () => {
  await clean();
});

describe('settings', () => {
  it('have defaults until somebody chooses', async () => {
    expect(await getSetting('theme')).toBe('system');
    expect(await getSetting('welcomeDone')).toBe(false);
    await setSetting('theme', 'dark');
    await setSetting('welcomeDone', true);
    expect(await getSetting('theme')).toBe('dark');
    expect(await getSetting('welcomeDone')).toBe(true);
  });

  it('keep a place of the pill per site', async () => {
    await setPillPlace('https://a.example', { x: 8, y: 16, hidden: false });
    await setPillPlace('https://b.example', { x: 1, y: 2, hidden: true });
    expect(await getPillPlace('https://a.example')).toEqual({ x: 8, y: 16, hidden: false });
    expect(await getPillPlace('https://b.example')).toEqual({ x: 1, y: 2, hidden: true });
    expect(await getPillPlace('https://c.example')).toBeNull();
  });
});

describe('drafts', () => {
  it('are kept per customer and place until cleared', async () => {
    await putDraft('a', 'note', 'the list');
    await putDraft('a', 'note', 'the list import');
    await putDraft('a', 'outcome', '420');
    await putDraft('b', 'note', 'other');
    expect(await getDraft('a', 'note')).toBe('the list import');
    await clearDraft('a', 'note');
    expect(await getDraft('a', 'note')).toBe('');
    await putDraft('a', 'outcome', '');
    expect(await getDraft('a', 'outcome')).toBe('');
    expect(await getDraft('b', 'note')).toBe('other');
  });
});

it('counts live customers and all rows', async () => {
  const { customerId } = await startAcme();
  const { customers, rows } = await countRows();
  expect(customers).toBe(1);
  expect(rows).toBeGreaterThan(10);
  await remove('customers', customerId);
  expect(await countRows()).toEqual({ customers: 0, rows });
});
