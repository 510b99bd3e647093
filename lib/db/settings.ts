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

/** Distance from the window's end and bottom edges in CSS pixels, and whether the person hid the pill on this site. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly hidden: boolean;
}

/** Where the pill stands on a site; null where it was never moved. One row per site: two windows may move two pills. @throws OpenFailure */
export async function getPillPlace(origin: string): Promise<Place | null> {
  const db = await openDatabase();
  const row = await db.settings.get(`pill:${origin}`);
  return row ? (row.value as Place) : null;
}

/** Keeps where the pill stands on a site. @throws OpenFailure, DiskFull */
export async function setPillPlace(origin: string, place: Place): Promise<void> {
  const db = await openDatabase();
  await saved(db.settings.put({ key: `pill:${origin}`, value: place }));
}
