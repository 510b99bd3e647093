import { useEffect, useId, useState } from 'react';
import { getSetting, setSetting, themes } from '../../lib/db';
import { type Locale, locales } from '../../lib/i18n';
import { chooseLanguage, chosenLanguage } from '../../lib/i18n/language';
import { useT } from '../../lib/i18n/react';
import { Choice } from '../ui/Choice';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import style from './Looks.module.css';
import { Section } from './Section';
import { useWatched } from './useWatched';

/** Each language by its own name, so that whoever cannot read the page's finds theirs. */
const names: Record<Locale, string> = { en: 'English', es: 'Español', pt: 'Português (Brasil)', it: 'Italiano', hu: 'Magyar' };
const readTheme = () => getSetting('theme');

/** Language and theme. */
export function Looks() {
  const t = useT();
  const id = useId();
  const [language, setLanguage] = useState<Locale | null>(null);
  const theme = useWatched(readTheme);
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => void chosenLanguage().then(setLanguage), []);

  return (
    <Section title={t('settings.looks')}>
      <div className={style.fields}>
        <label className="label" htmlFor={`${id}language`}>
          {t('settings.language')}
        </label>
        <select
          id={`${id}language`}
          className="field"
          value={language ?? ''}
          onChange={(event) => {
            const chosen = locales.find((locale) => locale === event.target.value) ?? null;
            setLanguage(chosen);
            void chooseLanguage(chosen);
          }}
        >
          <option value="">{t('settings.language_browser')}</option>
          {locales.map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {names[locale]}
            </option>
          ))}
        </select>
        <span className="label">{t('settings.theme')}</span>
        <Choice
          label={t('settings.theme')}
          options={themes.map((value) => ({ value, label: t(`settings.theme_${value}`) }))}
          value={theme}
          onChoose={(value) => void setSetting('theme', value).catch((error: unknown) => setProblem(problemOf(error)))}
        />
      </div>
      <FieldProblem id={`${id}problem`} problem={problem} />
    </Section>
  );
}
