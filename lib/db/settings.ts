import { openDatabase } from './database';
import { saved } from './errors';

export const themes = ['system', 'light', 'dark'] as const;

/** A customer that was opened, where and when. */
export interface Opened {
  readonly customerId: string;
  /** Origin of the CRM page beside which it was shown; '' where there was none. */
  readonly origin: string;
  readonly at: string;
}

export interface Settings {
  theme: (typeof themes)[number];
  welcomeDone: boolean;
  /** The newest first. */
  recents: readonly Opened[];
  /** Ids of the sample customers that were added and not taken away together. */
  samples: readonly string[];
}

export const defaults: Readonly<Settings> = { theme: 'system', welcomeDone: false, recents: [], samples: [] };

/** The keys of where the pill stands, a row for each site, begin with this; see pillPlaces.ts. */
export const pillPrefix = 'pill:';

/** A setting, or its default where nobody chose. @throws OpenFailure */
export async function getSetting<K extends keyof Settings>(key: K): Promise<Settings[K]> {
  const db = await openDatabase();
  const row = await db.settings.get(key);
  // Written by setSetting alone, and checked where a copy is opened.
  return row ? (row.value as Settings[K]) : defaults[key];
}

/** Keeps a setting. Settings have no history: they are seen and changed in one place. @throws OpenFailure, DiskFull */
export async function setSetting<K extends keyof Settings>(key: K, value: Settings[K]): Promise<void> {
  const db = await openDatabase();
  await saved(db.settings.put({ key, value }));
}
