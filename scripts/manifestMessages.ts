import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Catalogs whose browser locale has another name than ours. */
const browserNames: Record<string, string> = { pt: 'pt_BR' };
const prefix = 'manifest.';

/**
 * The browser's own message files, for what it shows outside our pages (name, shortcuts): the keys `manifest.*` of each catalog, with
 * underscores for dots, as `__MSG_manifest_name__` asks for them.
 * @param dir the folder of `<lang>.json` catalogs
 */
export function manifestMessages(dir: string): { readonly path: string; readonly contents: string }[] {
  const files = readdirSync(dir).filter((file) => file.endsWith('.json'));
  return files.map((file) => {
    const catalog: Record<string, string> = JSON.parse(readFileSync(join(dir, file), 'utf8'));
    const ours = Object.entries(catalog).filter(([key]) => key.startsWith(prefix));
    const messages = Object.fromEntries(ours.map(([key, message]) => [key.replaceAll('.', '_'), { message }]));
    const locale = basename(file, '.json');
    return { path: `_locales/${browserNames[locale] ?? locale}/messages.json`, contents: JSON.stringify(messages) };
  });
}
