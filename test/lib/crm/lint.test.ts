import { expect, it } from 'vitest';
import type { Adapter } from '../../../lib/crm/adapter';

const adapters = Object.values(
  import.meta.glob<Adapter>(['../../../lib/crm/adapters/*.ts', '!**/*.urls.ts'], { eager: true, import: 'adapter' }),
);

/** What holds a regular expression's source. */
const patterns = ['title', 'parentId', 'foreign'];

/** Every selector of an adapter, with where it stands. */
const selectorsOf = ({ crm, page }: Adapter): [where: string, selector: string][] =>
  Object.entries({ ...page, ...page.preview }).flatMap(([key, value]): [string, string][] => {
    if (patterns.includes(key)) return [];
    if (key === 'names') return page.names.map(([hit, selector]) => [`${crm} names (${hit})`, selector]);
    if (typeof value === 'string') return [[`${crm} ${key}`, value]];
    return Array.isArray(value) ? value.map((selector: string) => [`${crm} ${key}`, selector]) : [];
  });

/** What is wrong with a selector; it must still find its element in a year, in any language. */
function faults(selector: string): string[] {
  const found: string[] = [];
  const bare = selector.replace(/"[^"]*"|'[^']*'/g, '""');
  if (/:(nth|first|last|only|hover|focus|active|checked|disabled|enabled|empty)\b/.test(bare)) found.push('position or state');
  if (/\[(aria-label|title|placeholder|alt|field-label|aria-description)\b/.test(bare)) found.push('text in somebody’s language');
  if (/\[(data-aura-rendered-by|id)\b/.test(bare)) found.push('an id made anew at each load');
  for (const [name] of bare.matchAll(/[.#][\w-]+/g)) {
    if (/\d{3,}|__[A-Za-z\d]{5,}$|^[.#](css|sc|jsx)-|[._-](?=\w*\d)(?=\w*[A-Z])(?=\w*[a-z])[A-Za-z\d]{5,}$/.test(name))
      found.push(`a generated class: ${name}`);
  }
  for (const step of bare.split(' >>> ')) {
    for (const part of step.split(',')) {
      if (part.trim().split(/\s*[\s>+~]\s*/).length > 4) found.push(`deeper than 4: ${part}`);
    }
  }
  return found;
}

it.each(adapters.flatMap(selectorsOf))('%s: %s', (_, selector) => {
  expect(faults(selector)).toEqual([]);
});

it.each([
  'h1:first-child',
  'li:nth-child(2) a',
  '[aria-label="Account"]',
  'a[title="Website"]',
  '.css-1x2y3z',
  '.Card__aB3dE',
  '.x7Kq2Lm',
  '#detail-18264',
  '[data-aura-rendered-by="12:3;a"]',
  'main > div > div > div > h1',
])('would refuse %s', (selector) => {
  expect(faults(selector)).not.toEqual([]);
});

it('dates every generation of a name', () => {
  for (const { page } of adapters) for (const [hit] of page.names) expect(hit).toMatch(/^20\d\d(-\d\d)? \S/);
});
