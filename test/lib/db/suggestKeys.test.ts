import { expect, it } from 'vitest';
import { nameKey } from '../../../lib/db/suggestKeys';

it.each([
  ['Acme Events', 'ACME EVENTS, Inc.', true],
  ['Kovacs Konferencia', 'Kovács Konferencia Kft.', true],
  ['Acme-Events', 'Acme Events', true],
  ['Acme Events', 'Acme Group', false],
  ['Acme', 'Acme Events', false],
  ['', 'Acme', false],
])('%s and %s meet under one name: %s', (a, b, meet) => {
  expect(nameKey(a) === nameKey(b)).toBe(meet);
});

it.each(['', '!!!', ' - '])('gives no key where nothing is left of %j', (name) => expect(nameKey(name)).toBeUndefined());
