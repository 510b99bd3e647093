import { describe, expect, it } from 'vitest';
import { locales, type MessageKey, nearestLocale, translations } from '../../../lib/i18n';

describe('translations', () => {
  it('fill the holes with what is handed in, as it stands', async () => {
    const t = await translations('en');
    expect(t('start.start', { name: '"Quoted" $& <Ltd> {{name}}' })).toBe('Start "Quoted" $& <Ltd> {{name}}');
  });

  it('leave a hole visible that nobody filled', async () => {
    const t = await translations('en');
    expect(t('start.start')).toBe('Start {{name}}');
  });

  it.each(locales)('take the plural form that %s asks for', async (locale) => {
    const t = await translations(locale);
    const catalog = (await import(`../../../locales/${locale}.json`)).default as Record<string, string>;
    const rules = new Intl.PluralRules(locale);
    for (const count of [0, 1, 2, 5, 21, 1_000_000]) {
      const form = catalog[`settings.data_customers_${rules.select(count)}`];
      expect(t('settings.data_customers', { count })).toBe(form?.replace('{{count}}', String(count)));
    }
  });

  it('show the key itself where there is no message', async () => {
    const t = await translations('hu');
    expect(t('no.such.message' as MessageKey)).toBe('no.such.message');
  });
});

describe('the nearest locale', () => {
  it.each([
    [['pt-BR', 'en'], 'pt'],
    [['de-AT', 'hu-HU', 'en'], 'hu'],
    [['fr'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (languages, locale) => {
    expect(nearestLocale(languages)).toBe(locale);
  });
});
