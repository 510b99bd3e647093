import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { locales } from '../../lib/i18n';
import { manifestMessages } from '../../scripts/manifestMessages';

const files = manifestMessages(resolve(import.meta.dirname, '../../locales'));

test('every language has the messages that the manifest asks for, Portuguese under the browser’s name for it', () => {
  expect(files.map(({ path }) => path).sort()).toEqual(
    locales.map((locale) => `_locales/${locale === 'pt' ? 'pt_BR' : locale}/messages.json`).sort(),
  );
  for (const { contents } of files) {
    const messages: Record<string, { message: string }> = JSON.parse(contents);
    expect(Object.keys(messages).sort()).toEqual(['manifest_action', 'manifest_description', 'manifest_log_note', 'manifest_name']);
    expect(Object.values(messages).every(({ message }) => message.length > 0)).toBe(true);
    // The browser's limits for a name and a description.
    expect(messages.manifest_name?.message.length).toBeLessThanOrEqual(75);
    expect(messages.manifest_description?.message.length).toBeLessThanOrEqual(132);
  }
});
