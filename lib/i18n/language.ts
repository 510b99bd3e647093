import { type Locale, locales, nearestLocale } from './index';

const key = 'language';

const asLocale = (value: unknown): Locale | null => locales.find((locale) => locale === value) ?? null;

/** The language that the person chose, or null where Milepost follows the browser. */
export async function chosenLanguage(): Promise<Locale | null> {
  return asLocale((await chrome.storage.local.get(key))[key]);
}

/** The language to speak now: the chosen one, else the nearest to the browser's. */
export async function currentLanguage(): Promise<Locale> {
  return (await chosenLanguage()) ?? nearestLocale(navigator.languages);
}

/** Keeps the choice for every page of the extension; null follows the browser again. */
export async function chooseLanguage(locale: Locale | null): Promise<void> {
  await (locale ? chrome.storage.local.set({ [key]: locale }) : chrome.storage.local.remove(key));
}

/** Calls back when the language is changed on any page. @returns how to stop. */
export function onLanguageChange(changed: (locale: Locale) => void): () => void {
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[key];
    if (area === 'local' && change) changed(asLocale(change.newValue) ?? nearestLocale(navigator.languages));
  };
  chrome.storage.onChanged.addListener(listen);
  return () => chrome.storage.onChanged.removeListener(listen);
}
