import type { MessageKey, Params, Translate } from '../i18n';
import type { Reason, ReasonParam } from './reason';
import type { Words } from './rows';

/** How the interface writes dates and numbers. */
export interface Formats {
  readonly date: (date: string) => string;
  readonly number: (value: number) => string;
}

/** Words as a person reads them: a message that came with Milepost in their language, or their own text as it is. */
export function sayWords(words: Words, t: Translate): string {
  // Rows hold the key as text; a test holds every key of the playbooks against the catalog.
  return 'key' in words ? t(words.key as MessageKey) : words.text;
}

function say(name: string, param: ReasonParam, t: Translate, formats: Formats): string | number {
  if (typeof param === 'object') return sayWords(param, t);
  if (typeof param === 'number') return name === 'count' ? param : formats.number(param);
  return name.endsWith('On') ? formats.date(param) : param;
}

/** A reason (or a sentence with such parameters) as text (method, "Every word tells the reasons it was computed from"). */
export function tell(reason: Pick<Reason, 'key' | 'params'>, t: Translate, formats: Formats): string {
  const params: Params = Object.fromEntries(
    Object.entries(reason.params ?? {}).map(([name, param]) => [name, say(name, param, t, formats)]),
  );
  return t(reason.key, params);
}
