import i18next, { type TFunction } from 'i18next';
import type en from '../../locales/en.json';

export const locales = ['en', 'es', 'pt', 'it', 'hu'] as const;
export type Locale = (typeof locales)[number];

type PluralSuffix = '_zero' | '_one' | '_two' | '_few' | '_many' | '_other';
type Base<K> = K extends `${infer B}${PluralSuffix}` ? B : K;
/** Every message there is; a plural message goes by its name without the form's suffix. */
export type MessageKey = Base<keyof typeof en>;
export type Params = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: Params) => string;

const engine = i18next.createInstance();
void engine.init({
  lng: 'en',
  fallbackLng: false,
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  resources: {},
  // React and the DOM's text nodes escape already.
  interpolation: { escapeValue: false },
});

const catalogs: Record<Locale, () => Promise<{ default: Record<string, string> }>> = {
  en: () => import('../../locales/en.json'),
  es: () => import('../../locales/es.json'),
  pt: () => import('../../locales/pt.json'),
  it: () => import('../../locales/it.json'),
  hu: () => import('../../locales/hu.json'),
};

/**
 * The translations of one locale, its catalog loaded on first use. Any locale can be asked for, whatever the interface speaks:
 * a brief is written in the customer's language.
 * @throws if the catalog's file cannot be loaded.
 */
export async function translations(locale: Locale): Promise<Translate> {
  if (!engine.hasResourceBundle(locale, 'translation')) {
    engine.addResourceBundle(locale, 'translation', (await catalogs[locale]()).default);
  }
  const t: TFunction = engine.getFixedT(locale);
  return (key, params) => t(key, params ?? {});
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
