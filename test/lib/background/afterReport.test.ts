import { expect, test } from 'vitest';
import { afterReport } from '../../../lib/background/afterReport';
import type { RecordRef, RecordSight } from '../../../lib/crm/types';
import { unseen } from '../../../lib/messages/tabs';

const ref = (id: string, more: Partial<RecordRef> = {}): RecordRef => ({
  crm: 'espocrm',
  tenant: 'https://crm.example',
  kind: 'account',
  id,
  url: `https://crm.example/#Account/view/${id}`,
  ...more,
});
const sight = (of: RecordRef, name: string): RecordSight => ({ ref: of, name, confidence: 'sure', hit: 'v8' });
const visit = (of: RecordRef | null) =>
  ({ type: 'visit', url: of?.url ?? 'https://crm.example/#Account', ref: of, page: of ? 'record' : 'list' }) as const;
const saw = (of: RecordRef, name: string) => ({ type: 'sight', sight: sight(of, name) }) as const;

test('a visit shows the record at once and the name when it is sure', () => {
  const visited = afterReport(null, 7, visit(ref('1')));
  expect(visited).toEqual({ tabId: 7, url: ref('1').url, page: 'record', ref: ref('1'), sight: null, reading: true });
  expect(afterReport(visited, 7, saw(ref('1'), 'Acme'))).toMatchObject({ sight: { name: 'Acme' }, reading: false });
});

test('the next record forgets the name of the one before, and a name that comes late is not taken for it', () => {
  const first = afterReport(afterReport(null, 7, visit(ref('1'))), 7, saw(ref('1'), 'Acme'));
  const second = afterReport(first, 7, visit(ref('2')));
  expect(second).toMatchObject({ ref: { id: '2' }, sight: null, reading: true });
  expect(afterReport(second, 7, saw(ref('1'), 'Acme'))).toBe(second);
  expect(afterReport(second, 7, { type: 'unreadable', ref: ref('1') })).toBe(second);
});

test('the same id in a sandbox, or of another kind, is another record', () => {
  const seen = afterReport(afterReport(null, 7, visit(ref('1'))), 7, saw(ref('1'), 'Acme'));
  expect(afterReport(seen, 7, visit(ref('1', { tenant: 'https://test.crm.example' })))).toMatchObject({ sight: null, reading: true });
  expect(afterReport(seen, 7, visit(ref('1', { kind: 'contact' })))).toMatchObject({ sight: null, reading: true });
});

test('a page that reports itself anew, or another address of the record, changes nothing', () => {
  const seen = afterReport(afterReport(null, 7, visit(ref('1'))), 7, saw(ref('1'), 'Acme'));
  expect(afterReport(seen, 7, visit(ref('1')))).toBe(seen);
  expect(afterReport(seen, 7, { ...visit(ref('1')), url: `${ref('1').url}?tab=2` })).toBe(seen);
  const unread = afterReport(afterReport(null, 7, visit(ref('1'))), 7, { type: 'unreadable', ref: ref('1') });
  expect(afterReport(unread, 7, { ...visit(ref('1')), url: `${ref('1').url}?tab=2` })).toBe(unread);
});

test('another list changes nothing, a page of no CRM and another site do', () => {
  const list = afterReport(null, 7, visit(null));
  expect(afterReport(list, 7, { ...visit(null), url: 'https://crm.example/#Contact' })).toBe(list);
  expect(afterReport(list, 7, { ...visit(null), page: 'none' })).toMatchObject({ page: 'none' });
  expect(afterReport(list, 7, { ...visit(null), url: 'https://other.example/#Account' })).toMatchObject({
    url: 'https://other.example/#Account',
  });
});

test('a list shows no record, and no name arrives for it', () => {
  const list = afterReport(afterReport(null, 7, visit(ref('1'))), 7, visit(null));
  expect(list).toMatchObject({ page: 'list', ref: null, sight: null, reading: false });
  expect(afterReport(list, 7, saw(ref('1'), 'Acme'))).toBe(list);
});

test('a wait that is over leaves the record without a name', () => {
  const visited = afterReport(null, 7, visit(ref('1')));
  expect(afterReport(visited, 7, { type: 'unreadable', ref: ref('1') })).toEqual({
    ...visited,
    reading: false,
  });
});

test('a name for a tab of which nothing is known is nobody’s', () => {
  expect(afterReport(null, 7, saw(ref('1'), 'Acme'))).toBeNull();
  expect(afterReport(unseen(7, 'https://crm.example/'), 7, saw(ref('1'), 'Acme'))).toEqual(unseen(7, 'https://crm.example/'));
});
