import type { Customer } from '../success/rows';
import { openDatabase } from './database';
import { saved } from './errors';
import { defaults, getSetting, type Opened } from './settings';

const kept = 50;
const shown = 8;

export interface Recent {
  readonly customer: Customer;
  readonly at: string;
}

/** The customers opened last, the newest first, eight at most; on one site only where an origin is given. @throws OpenFailure */
export async function recent(origin?: string): Promise<Recent[]> {
  const db = await openDatabase();
  const opened = (await getSetting('recents')).filter((each) => origin === undefined || each.origin === origin);
  const customers = await db.customers.bulkGet(opened.map((each) => each.customerId));
  return opened
    .flatMap(({ at }, i) => {
      const customer = customers[i];
      return customer && !customer.deletedAt ? [{ customer, at }] : [];
    })
    .slice(0, shown);
}

/** Remembers that a customer was opened beside a page of this origin ('' for none). @throws OpenFailure, DiskFull */
export async function noteOpened(customerId: string, origin: string): Promise<void> {
  const db = await openDatabase();
  await saved(
    db.transaction('rw', db.settings, async () => {
      const row = await db.settings.get('recents');
      const recents = (row?.value as readonly Opened[] | undefined) ?? defaults.recents;
      const others = recents.filter((each) => each.customerId !== customerId);
      const value: Opened[] = [{ customerId, origin, at: new Date().toISOString() }, ...others].slice(0, kept);
      await db.settings.put({ key: 'recents', value });
    }),
  );
}
