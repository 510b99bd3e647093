import type { MessageKey } from '../i18n';
import type { Words } from './rows';

/**
 * A value inside a reason. Dates go as ISO dates in parameters whose names end in `On`; `Words` are translated or taken as they are;
 * numbers are formatted by the interface, but for `count`, which also chooses the plural form.
 */
export type ReasonParam = string | number | Words;

/** Why a word was given: every word tells the reasons it was computed from (method, "Rules that decide a word"). */
export interface Reason {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, ReasonParam>>;
  /** Id of the row that the reason is about. */
  readonly about?: string;
}

/** Met, gap, late or unknown: what a mark's shape says. */
export type Mark = 'met' | 'gap' | 'late' | 'unknown';
