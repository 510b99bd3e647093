import { expect, test } from 'vitest';
import { asPageAct, asPageReport, asPanelAct, asTabState } from '../../../lib/messages/check';

const ref = { crm: 'espocrm', tenant: 'https://crm.example', kind: 'account', id: '1', url: 'https://crm.example/#Account/view/1' };
const sight = { ref, confidence: 'sure', hit: 'v8' };
const visit = { type: 'visit', url: ref.url };
const fullSight = { ...sight, name: 'Acme', domain: 'acme.example', parent: { name: 'Up' }, owner: 'Jo', renewsOn: '2027-01-31' };

test.each([
  visit,
  { ...visit, preview: '/contacts/1/record/0-2/9001' },
  { type: 'sight', url: ref.url, sight },
  { type: 'sight', url: ref.url, sight: fullSight },
  { type: 'sight', url: ref.url, preview: '#x', sight },
  { type: 'unreadable', url: ref.url, ref },
])('a report of the right shape is taken as it is', (report) => {
  expect(asPageReport(report)).toEqual(report);
});

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list', [visit]],
  ['a text', 'visit'],
  ['another type', { ...visit, type: 'note' }],
  ['a field too many', { ...visit, note: 'write this' }],
  ['a record where the background locates', { ...visit, ref }],
  ['a field missing', { type: 'unreadable', url: ref.url }],
  ['a preview that is none', { ...visit, preview: null }],
  ['a record that is a text', { type: 'unreadable', url: ref.url, ref: 'Acme' }],
  ['a kind that is none', { type: 'unreadable', url: ref.url, ref: { ...ref, kind: 'company' } }],
  ['an empty id', { type: 'unreadable', url: ref.url, ref: { ...ref, id: '' } }],
  ['a name of 100,000 characters', { type: 'sight', url: ref.url, sight: { ...sight, name: 'x'.repeat(100_000) } }],
  ['a name that is undefined', { type: 'sight', url: ref.url, sight: { ...sight, name: undefined } }],
  ['a renewal that is no date', { type: 'sight', url: ref.url, sight: { ...sight, renewsOn: 'soon' } }],
  ['a field of the prototype', Object.assign(Object.create({ type: 'visit' }), { url: ref.url })],
])('a report with %s is refused', (_what, report) => {
  expect(asPageReport(report)).toBeNull();
});

test('what a click in a page asks for', () => {
  expect(asPageAct({ type: 'open-panel' })).toEqual({ type: 'open-panel' });
  expect(asPageAct({ type: 'pill-place', place: { x: 0, y: 12.5, hidden: true } })).not.toBeNull();
  expect(asPageAct({ type: 'pill-place', place: { x: -1, y: 0, hidden: true } })).toBeNull();
  expect(asPageAct({ type: 'pill-place', place: { x: Number.NaN, y: 0, hidden: false } })).toBeNull();
  expect(asPageAct({ type: 'open-panel', windowId: 4 })).toBeNull();
});

test('what is kept about a tab, and what an extension page tells', () => {
  const tab = { tabId: 1, url: null, page: 'unseen', ref: null, sight: null, reading: false };
  expect(asTabState(tab)).toEqual(tab);
  expect(asTabState({ ...tab, tabId: 1.5 })).toBeNull();
  expect(asPanelAct({ type: 'data-changed' })).not.toBeNull();
  expect(asPanelAct({ type: 'open-panel' })).toBeNull();
});
