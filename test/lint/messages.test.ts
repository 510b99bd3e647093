import { expect, test } from 'vitest';
import { wrongIn, wrongInUse } from '../../scripts/messages.mjs';

const english = {
  'notes.empty': 'No note yet',
  'notes.count_one': '{{count}} note',
  'notes.count_other': '{{count}} notes',
  'notes.by': 'by {{name}}',
};
const spanish = {
  'notes.empty': 'Sin notas',
  'notes.count_one': 'una nota',
  'notes.count_many': '{{count}} de notas',
  'notes.count_other': '{{count}} notas',
  'notes.by': 'de {{name}}',
};

test('a complete catalog is right', () => {
  expect(wrongIn('en', english, english)).toEqual([]);
  expect(wrongIn('es', spanish, english)).toEqual([]);
});

test.each([
  ['a missing message', { ...spanish, 'notes.by': undefined }, 'notes.by is empty'],
  [
    'a missing plural form of the language',
    Object.fromEntries(Object.entries(spanish).filter(([key]) => key !== 'notes.count_many')),
    'notes.count_many is missing',
  ],
  ['a form that the language has not', { ...spanish, 'notes.count_few': '{{count}}' }, 'notes.count_few is no plural form'],
  ['another placeholder', { ...spanish, 'notes.by': 'de {{nombre}}' }, 'notes.by has {{nombre}}, not {{name}}'],
  ['an empty text', { ...spanish, 'notes.empty': ' ' }, 'notes.empty is empty'],
  ['a message that English has not', { ...spanish, 'notes.more': 'más' }, 'notes.more is not in en'],
])('%s is found', (_what, catalog, finding) => {
  const found = wrongIn('es', catalog, english);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(finding);
});

test('what the code asks for must exist, and what exists must be asked for', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is code that is searched
  expect(wrongInUse(["t('notes.empty'); t('notes.count', { count }); t(`notes.${kind}`)"], english)).toEqual([]);
  expect(wrongInUse(["t('notes.empty'); t('notes.count')"], english)).toEqual(['en: notes.by is used nowhere']);
  expect(wrongInUse(["t('notes.empty'); t('notes.count'); { key: 'notes.by' }; t('notes.gone')"], english)).toEqual([
    'the code asks for notes.gone, which is not in en',
  ]);
  expect(wrongInUse(["'__MSG_notes_by__' t('notes.empty') t('notes.count')"], english)).toEqual([]);
});
