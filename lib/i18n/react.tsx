import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { daysAgo, formatBytes, formatDate, formatNumber, formatTime, numberForField, relativeDays } from './format';
import { type Locale, type Translate, translations } from './index';
import { currentLanguage, onLanguageChange } from './language';

/** A language with its catalog loaded: all that a page needs to speak. */
interface Speech {
  readonly locale: Locale;
  readonly t: Translate;
}

const Context = createContext<Speech | null>(null);

/** Loads what a page speaks before its first paint. @throws if the catalog's file cannot be loaded. */
export async function loadSpeech(locale?: Locale): Promise<Speech> {
  const spoken = locale ?? (await currentLanguage());
  return { locale: spoken, t: await translations(spoken) };
}

/** Gives the pages below it their language, and follows the choice made on any other page of the extension. */
export function I18nProvider({ speech, children }: { readonly speech: Speech; readonly children: ReactNode }) {
  const [current, setCurrent] = useState(speech);
  useEffect(() => onLanguageChange((locale) => void loadSpeech(locale).then(setCurrent)), []);
  useEffect(() => {
    document.documentElement.lang = current.locale === 'pt' ? 'pt-BR' : current.locale;
  }, [current.locale]);
  return <Context value={current}>{children}</Context>;
}

function useSpeech(): Speech {
  const speech = useContext(Context);
  if (!speech) throw new Error('useT outside of I18nProvider');
  return speech;
}

/** The translations of the page's language. */
export const useT = (): Translate => useSpeech().t;

/** The functions of `format.ts` bound to the page's language. */
export function useFormat() {
  const speech = useSpeech();
  return useMemo(() => {
    const { locale, t } = speech;
    return {
      date: (iso: string, today: string) => formatDate(iso, locale, today),
      time: (at: string | Date) => formatTime(at, locale),
      number: (value: number, decimals?: number) => formatNumber(value, locale, decimals),
      numberForField: (value: number) => numberForField(value, locale),
      bytes: (bytes: number) => formatBytes(bytes, locale),
      relativeDays: (days: number) => relativeDays(days, t),
      daysAgo: (days: number) => daysAgo(days, t),
    };
  }, [speech]);
}
