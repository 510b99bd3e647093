import type { MessageKey } from '../../../lib/i18n';
import en from '../../../locales/en.json' with { type: 'json' };

const catalog: Readonly<Record<string, string>> = en;

/** What the interface says in English, so that a reworded text breaks no test. A plural message needs `count`. */
export function say(key: MessageKey, params: Readonly<Record<string, string | number>> = {}): string {
  const form = 'count' in params ? `${key}_${params.count === 1 ? 'one' : 'other'}` : key;
  const text = catalog[form] ?? catalog[key];
  if (text === undefined) throw new Error(`no message ${key}`);
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name]));
}

/** A text with every placeholder standing for anything. */
export function saying(key: MessageKey): RegExp {
  const parts = (catalog[key] ?? catalog[`${key}_other`] ?? '').split(/\{\{\w+\}\}/);
  return new RegExp(`${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}`);
}
