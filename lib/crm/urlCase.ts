import type { RecordRef } from './types';

/** One address to hold the adapters against: the record that it stands for, or null. Never bundled: only tests read these lists. */
export interface UrlCase {
  readonly url: string;
  readonly ref: Omit<RecordRef, 'crm'> | null;
  readonly why: string;
}
