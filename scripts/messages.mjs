/**
 * Are the messages complete? Each locale has the messages of en.json with every plural form of its own language and the same placeholders; none is
 * empty, none is unused, and each one that the code asks for exists. Prints each finding; the exit status is 1 where there is one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './tools/run.mjs';

const locales = ['en', 'es', 'pt', 'it', 'hu'];

/** Messages of one catalog by their name without the plural form: name > form ('' where it has no plural) > text. */
export function byName(catalog) {
  const names = new Map();
  for (const [key, text] of Object.entries(catalog)) {
    const [, base, form] = /^(.*?)(?:_(zero|one|two|few|many|other))?$/.exec(key);
    const plural = form && `${base}_other` in catalog;
    const name = plural ? base : key;
    const found = names.get(name) ?? new Map();
    names.set(name, found.set(plural ? form : '', text));
  }
  return names;
}

const placeholders = (text) => [...new Set([...text.matchAll(/\{\{\s*-?\s*([^,}\s]+)/g)].map((found) => found[1]))].sort();

/** What is wrong with one locale's catalog, held against the English one. */
export function wrongIn(locale, catalog, english) {
  const wrong = [];
  const here = byName(catalog);
  const there = byName(english);
  const categories = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  for (const name of there.keys()) if (!here.has(name)) wrong.push(`${locale}: ${name} is missing`);
  for (const [name, texts] of here) {
    const model = there.get(name);
    if (!model) {
      wrong.push(`${locale}: ${name} is not in en`);
      continue;
    }
    const wanted = model.has('') ? [''] : categories;
    for (const form of wanted) if (!texts.has(form)) wrong.push(`${locale}: ${name}_${form} is missing`);
    for (const form of texts.keys())
      if (!wanted.includes(form)) wrong.push(`${locale}: ${name}_${form} is no plural form of this language`);
    const due = placeholders(model.get('') ?? model.get('other') ?? '');
    for (const [form, text] of texts) {
      const label = form ? `${name}_${form}` : name;
      if (typeof text !== 'string' || text.trim() === '') {
        wrong.push(`${locale}: ${label} is empty`);
        continue;
      }
      // "one thing" needs no figure; every other form names all that English names.
      const drop = (list) => (form === 'one' || form === 'zero' ? list.filter((one) => one !== 'count') : list);
      if (drop(placeholders(text)).join() !== drop(due).join())
        wrong.push(`${locale}: ${label} has {{${placeholders(text).join('}} {{')}}}, not {{${due.join('}} {{')}}}`);
    }
  }
  return wrong;
}

function* filesIn(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else if (/\.(tsx?|mjs|json|html)$/.test(entry.name)) yield path;
  }
}

/** What the code asks for and the catalog lacks, and what the catalog holds and nobody asks for. `sources`: the code's texts. */
export function wrongInUse(sources, english) {
  const names = new Set(byName(english).keys());
  const areas = new Set([...names].map((name) => name.split('.')[0]));
  const literals = new Set();
  const patterns = [];
  const asked = new Set();
  for (const source of sources) {
    for (const [, name] of source.matchAll(/__MSG_([a-z]+_\w+?)__/g)) literals.add(name.replace('_', '.'));
    for (const [, , text] of source.matchAll(/(['"`])([a-z][A-Za-z0-9]*\.[\w.-]+)\1/g)) literals.add(text);
    for (const [, name] of source.matchAll(/(?:\bt\(|\bkey:)\s*['"]([\w.-]+)['"]/g)) if (name.includes('.')) asked.add(name);
    for (const [, template] of source.matchAll(/`([a-z][A-Za-z0-9]*\.[^`\n]*\$\{[^`\n]*)`/g)) {
      if (areas.has(template.split('.')[0]))
        patterns.push(
          new RegExp(
            `^${template
              .split(/\$\{[^}]*\}/)
              .map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'))
              .join('[\\w.-]+')}$`,
          ),
        );
    }
  }
  const wrong = [];
  for (const name of asked) if (!names.has(name)) wrong.push(`the code asks for ${name}, which is not in en`);
  for (const name of names) {
    if (!literals.has(name) && !patterns.some((pattern) => pattern.test(name))) wrong.push(`en: ${name} is used nowhere`);
  }
  return wrong;
}

/** Everything that is wrong, a line each. */
export function findings() {
  const catalogs = Object.fromEntries(
    locales.map((locale) => [locale, JSON.parse(readFileSync(join(root, 'locales', `${locale}.json`), 'utf8'))]),
  );
  const folders = ['components', 'demo', 'entrypoints', 'lib'].map((folder) => join(root, folder));
  const sources = [...folders.flatMap((folder) => [...filesIn(folder)]), join(root, 'wxt.config.ts')].map((path) =>
    readFileSync(path, 'utf8'),
  );
  return [...locales.flatMap((locale) => wrongIn(locale, catalogs[locale], catalogs.en)), ...wrongInUse(sources, catalogs.en)];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wrong = findings();
  for (const line of wrong) console.log(line);
  console.log(wrong.length === 0 ? `messages complete in ${locales.length} languages` : `${wrong.length} findings`);
  process.exit(wrong.length === 0 ? 0 : 1);
}
