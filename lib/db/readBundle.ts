import type { Bundle } from '../success/rows';
import { type MilepostDb, openDatabase } from './database';
import { newestFirst } from './newestFirst';

/** As many notes as the panel shows. */
const shownNotes = 50;
/** Up to this many, one read of all of them is quicker than a walk from the newest back. */
const fewNotes = 200;

interface Markable {
  readonly id: string;
  readonly deletedAt?: string | undefined;
}

const live = <T extends Markable>(rows: T[]): T[] => (rows.some((row) => row.deletedAt) ? rows.filter((row) => !row.deletedAt) : rows);
const inOrder = <T extends Markable & { order: number }>(rows: T[]): T[] =>
  live(rows).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/**
 * Everything the panel shows of one customer, in one read transaction with its reads side by side; null where the customer is not there
 * or was removed. Rows come as they are stored: they were checked when they were written.
 * @throws OpenFailure
 */
export async function readBundle(customerId: string): Promise<Bundle | null> {
  const db = await openDatabase();
  return db.transaction('r', tablesOf(db), async () => bundleIn(db, customerId));
}

/**
 * The same for the customer that a CRM record is linked to, in one transaction with the link: what a panel shows first. Null for none.
 * @param key `recordKey(ref)` of lib/crm @throws OpenFailure
 */
export async function readBundleOfRecord(key: string): Promise<Bundle | null> {
  const db = await openDatabase();
  return db.transaction('r', tablesOf(db), async () => {
    const rows = await db.records.where({ key }).toArray();
    const linked = rows.find((row) => !row.deletedAt);
    return linked ? bundleIn(db, linked.customerId) : null;
  });
}

const tablesOf = (db: MilepostDb) => [
  db.customers,
  db.engagements,
  db.records,
  db.contacts,
  db.outcomes,
  db.readings,
  db.requirements,
  db.inputs,
  db.tasks,
  db.benefits,
  db.milestones,
  db.notes,
];

async function bundleIn(db: MilepostDb, customerId: string): Promise<Bundle | null> {
  const of = { customerId };
  const [customer, engagements, records, contacts, outcomes, readings, requirements, inputs, tasks, benefits, milestones, notes] =
    await Promise.all([
      db.customers.get(customerId),
      db.engagements.where(of).toArray(),
      db.records.where(of).toArray(),
      db.contacts.where(of).toArray(),
      db.outcomes.where(of).toArray(),
      db.readings.where(of).toArray(),
      db.requirements.where(of).toArray(),
      db.inputs.where(of).toArray(),
      db.tasks.where(of).toArray(),
      db.benefits.where(of).toArray(),
      db.milestones.where(of).toArray(),
      readNotes(db, customerId),
    ]);
  if (!customer || customer.deletedAt) return null;
  return {
    customer,
    engagements: live(engagements),
    records: live(records),
    contacts: live(contacts),
    outcomes: inOrder(outcomes),
    readings: live(readings).sort((a, b) => (a.readOn === b.readOn ? (a.id < b.id ? -1 : 1) : a.readOn < b.readOn ? -1 : 1)),
    requirements: inOrder(requirements),
    inputs: inOrder(inputs),
    tasks: inOrder(tasks),
    benefits: inOrder(benefits),
    milestones: inOrder(milestones),
    ...notes,
  };
}

/** Rows of one customer come in the order of their ids, which is that of time, but for notes that were written down later (samples, files). */
async function readNotes(db: MilepostDb, customerId: string): Promise<Pick<Bundle, 'notes' | 'noteCount'>> {
  const ofCustomer = () => db.notes.where({ customerId });
  const few = await ofCustomer()
    .limit(fewNotes + 1)
    .toArray();
  if (few.length <= fewNotes) {
    const notes = newestFirst(live(few));
    return { notes: notes.slice(0, shownNotes), noteCount: notes.length };
  }
  const [newest, all, removed] = await Promise.all([
    ofCustomer()
      .reverse()
      .filter((note) => !note.deletedAt)
      .limit(shownNotes)
      .toArray(),
    ofCustomer().count(),
    db.notes.where('[customerId+deletedAt]').between([customerId, ''], [customerId, '\uffff']).count(),
  ]);
  return { notes: newest, noteCount: all - removed };
}
