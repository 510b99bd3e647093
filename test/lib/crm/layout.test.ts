import { expect, expectTypeOf, it } from 'vitest';
import { locate, read } from '../../../lib/crm';
import type { Adapter } from '../../../lib/crm/adapter';
import type { Json, Layout } from '../../../lib/crm/layout';
import { layoutOf } from '../../../lib/crm/layoutOf';
import { readBy } from '../../../lib/crm/page/readBy';
import type { RecordRef } from '../../../lib/crm/types';
import type { UrlCase } from '../../../lib/crm/urlCase';
import { whole } from '../../../lib/crm/whole';
import { fixturesOf, open } from './pages';

const adapters = Object.values(
  import.meta.glob<Adapter>(['../../../lib/crm/adapters/*.ts', '!**/*.urls.ts'], { eager: true, import: 'adapter' }),
);
const urls = Object.values(
  import.meta.glob<readonly UrlCase[]>('../../../lib/crm/adapters/*.urls.ts', { eager: true, import: 'urls' }),
).flat();
const refs = urls.flatMap(({ url }) => locate(url) ?? []);
const refAt = (url: string): RecordRef => {
  const ref = locate(url);
  if (!ref) throw new Error(`no record in ${url}`);
  return ref;
};

/** A test's own reading of what JSON is: every value in it is a text, a number, a truth value, a list or a plain object. */
function isData(value: unknown): boolean {
  if (Array.isArray(value)) return Array.from(value).every(isData);
  if (typeof value === 'object' && value !== null)
    return Object.getPrototypeOf(value) === Object.prototype && Reflect.ownKeys(value).every((key) => isData(Reflect.get(value, key)));
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

it.each(adapters.map(({ crm, page }) => [crm, page] as const))('%s: its layout is data and survives the way to the page', (crm, page) => {
  expect(isData(page)).toBe(true);
  expect(JSON.parse(JSON.stringify(page))).toEqual(page);
  const sent = refs.filter((ref) => ref.crm === crm).map((ref) => layoutOf(ref));
  expect(sent.length).toBeGreaterThan(0);
  for (const layout of sent) {
    expect(isData(layout)).toBe(true);
    expect(structuredClone(layout)).toEqual(layout);
    expect(JSON.stringify(layout)).not.toMatch(/\{[a-z]+\}/);
    for (const pattern of [layout?.title, layout?.parentId, layout?.foreign]) expect(() => new RegExp(pattern ?? '')).not.toThrow();
  }
});

it.each([
  ['a function', () => true],
  ['a regular expression', /x/],
  ['a date', new Date(0)],
  ['a list with a hole', Array(1)],
])('would refuse %s', (_what, value) => {
  expect(isData({ value })).toBe(false);
});

it('the type of a layout holds data alone', () => {
  expectTypeOf<Layout>().toExtend<Json>();
  expectTypeOf<{ fits: () => boolean }>().not.toExtend<Json>();
  expectTypeOf<{ title: RegExp }>().not.toExtend<Json>();
});

it.each([
  ['https://crm.acme.example/#Contact/view/6b054e0e2e8d6d7b1', { holds: ':scope > .record > [data-scope="Contact"]' }],
  [
    'https://acme.lightning.force.com/lightning/r/Opportunity/006gK00000QsVdEQAV/view',
    { foreign: '^forcegeneratedhighlightspanel_(?!opportunity___)' },
  ],
])('what depends on the record is filled in: %s', (url, filled) => {
  expect(layoutOf(refAt(url))).toMatchObject(filled);
});

it('what the address does not tell is not asked for: an object that we don’t know has any panel', () => {
  expect(layoutOf(refAt('https://acme.lightning.force.com/lightning/r/Project__c/a0BgK0000001XyzUAE/view'))).not.toHaveProperty('foreign');
});

it('of a ref whose address is not its CRM’s own, what depends on the address is on no page', () => {
  const ref = { ...refAt('https://crm.acme.example/#Contact/view/6b054e0e2e8d6d7b1'), url: 'https://crm.acme.example/' };
  expect(layoutOf(ref)?.holds).toContain('{kind}');
});

it('a CRM that we don’t know has none', () => {
  expect(layoutOf({ crm: 'taught', tenant: 'x', kind: 'account', id: '1', url: 'https://x.example/1' })).toBeNull();
});

it.each(adapters.map(({ crm }) => crm))('%s: a page reads by what was sent as `read` does', (crm) => {
  for (const fixture of fixturesOf(crm)) {
    const ref = locate(fixture.url);
    const layout = ref && layoutOf(ref);
    if (ref && layout) expect(whole(readBy(structuredClone(layout), open(fixture), ref))).toEqual(read(open(fixture), ref));
  }
});

const contact = refAt('https://acme.lightning.force.com/lightning/r/Contact/003gK000007TrLcQAK/view');

it('a parent’s id is made whole, and one that is none is left out with its parent', () => {
  const of = (id: string) => whole({ ref: contact, name: 'Jo', parent: { id, name: 'Acme' }, confidence: 'sure', hit: '' }).parent;
  expect(of('001gK000004HmPw')).toEqual({ id: '001gK000004HmPwQAK', name: 'Acme' });
  expect(of('001gK000004HmPwQAZ')).toBeUndefined();
});
