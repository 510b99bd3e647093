import type { PillPlace } from '../messages/protocol';
import { openDatabase } from './database';
import { saved } from './errors';
import { pillPrefix } from './settings';

const keyOf = (origin: string): string => pillPrefix + origin;

/** Where the pill stands on a site; null where it was never moved. One row per site: two windows may move two pills. @throws OpenFailure */
export async function getPillPlace(origin: string): Promise<PillPlace | null> {
  const db = await openDatabase();
  const row = await db.settings.get(keyOf(origin));
  // Written by setPillPlace alone, and checked where a copy is opened.
  return row ? (row.value as PillPlace) : null;
}

/** Keeps where the pill stands on a site. @throws OpenFailure, DiskFull */
export async function setPillPlace(origin: string, place: PillPlace): Promise<void> {
  const db = await openDatabase();
  await saved(db.settings.put({ key: keyOf(origin), value: place }));
}

/** The origins of the sites on which the person hid the pill, in the order of their names. @throws OpenFailure */
export async function hiddenPills(): Promise<string[]> {
  const db = await openDatabase();
  const rows = await db.settings.where('key').startsWith(pillPrefix).toArray();
  return rows.filter(({ value }) => (value as PillPlace).hidden).map(({ key }) => key.slice(pillPrefix.length));
}

/** Shows the pill again where it was hidden, at the place that it had. @throws OpenFailure, DiskFull */
export async function showPill(origin: string): Promise<void> {
  const place = await getPillPlace(origin);
  if (place) await setPillPlace(origin, { ...place, hidden: false });
}
