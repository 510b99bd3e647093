import type en from '../../locales/en.json';

export const locales = ['en', 'es', 'pt', 'it', 'hu'] as const;
export type Locale = (typeof locales)[number];

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type Base<K> = K extends `${infer B}${PluralSuffix}` ? B : K;
/** Every message there is; a plural message goes by its name without the form's suffix. */
export type MessageKey = Base<keyof typeof en>;
export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: Params) => string;

const catalogs: Record<Locale, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('../../locales/en.json'),
  es: () => import('../../locales/es.json'),
  pt: () => import('../../locales/pt.json'),
  it: () => import('../../locales/it.json'),
  hu: () => import('../../locales/hu.json'),
};

const loaded = new Map<Locale, Promise<Translate>>();

/**
 * The translations of one locale, its catalog loaded on first use. Any locale can be asked for, whatever the interface speaks:
 * a brief is written in the customer's language.
 * @throws if the catalog's file cannot be loaded.
 */
export function translations(locale: Locale): Promise<Translate> {
  const known = loaded.get(locale);
  if (known) return known;
  const coming = catalogs[locale]().then(({ default: catalog }) => translateBy(catalog, new Intl.PluralRules(locale)));
  loaded.set(locale, coming);
  // A file that could not be read may be there the next time.
  coming.catch(() => loaded.delete(locale));
  return coming;
}

/** `{{name}}` takes a param; a message in plural forms takes the form that `count` asks for. A key that is not there shows itself. */
function translateBy(catalog: Readonly<Record<string, string>>, plurals: Intl.PluralRules): Translate {
  return (key, params = {}) => {
    const { count } = params;
    const form = typeof count === 'number' ? catalog[`${key}_${plurals.select(count)}`] : undefined;
    const message = form ?? catalog[key] ?? key;
    return message.replace(/\{\{(\w+)\}\}/g, (hole, name: string) => String(params[name] ?? hole));
  };
}

/** The supported locale nearest to the browser's languages, most wanted first; English where none is supported. */
export function nearestLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const base = language.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === base);
    if (found) return found;
  }
  return 'en';
}
