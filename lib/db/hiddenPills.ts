import { openDatabase } from './database';
import { getPillPlace, type Place, setPillPlace } from './settings';

const prefix = 'pill:';

/** The origins of the sites on which the person hid the pill, in the order of their names. @throws OpenFailure */
export async function hiddenPills(): Promise<string[]> {
  const db = await openDatabase();
  const rows = await db.settings.where('key').startsWith(prefix).toArray();
  // Written by setPillPlace alone, and checked where a copy is opened.
  return rows.filter(({ value }) => (value as Place).hidden).map(({ key }) => key.slice(prefix.length));
}

/** Shows the pill again where it was hidden, at the place that it had. @throws OpenFailure, DiskFull */
export async function showPill(origin: string): Promise<void> {
  const place = await getPillPlace(origin);
  if (place) await setPillPlace(origin, { ...place, hidden: false });
}
