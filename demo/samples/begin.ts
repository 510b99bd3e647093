import { addDays, type ISODate } from '../../lib/success/dates';
import { playbooks } from '../../lib/success/playbooks';
import type {
  Bundle,
  Contact,
  Customer,
  Engagement,
  Input,
  Milestone,
  Note,
  Outcome,
  Reading,
  Requirement,
  Segment,
  Task,
} from '../../lib/success/rows';
import { type StartRows, startRows } from '../../lib/success/startRows';

/** The day on which the samples are made and where their ids come from. */
export interface Scene {
  readonly today: ISODate;
  readonly newId: () => string;
}

/** One sample customer, ready to be written. */
export type SampleRows = Omit<Bundle, 'noteCount'>;

interface Beginning {
  readonly name: string;
  readonly segment: Segment;
  readonly startedOn: ISODate;
  readonly renewsIn: number;
  readonly engagement?: Pick<Engagement, 'need' | 'needOn'>;
}

const instantOf = (on: ISODate) => `${on}T09:00:00.000Z`;

/** Changes by the playbook's item; what a change leaves undefined is taken away. */
function change<T extends { origin?: { item: string } | undefined }>(
  rows: readonly T[],
  changes: Readonly<Record<string, Partial<T>>>,
): T[] {
  for (const item of Object.keys(changes)) if (!rows.some((row) => row.origin?.item === item)) throw new Error(`No item ${item}`);
  return rows.map((row) => {
    const changed = { ...row, ...changes[row.origin?.item ?? ''] };
    for (const key of Object.keys(changed) as (keyof T)[]) if (changed[key] === undefined) delete changed[key];
    return changed;
  });
}

/** A customer at the start of its story, and the pens to write the rest of it with. Days are counted from today, so −6 is six days ago. */
export function begin(scene: Scene, { name, segment, startedOn, renewsIn, engagement = {} }: Beginning) {
  const { today, newId } = scene;
  const customerId = newId();
  const engagementId = newId();
  const playbook = playbooks.find((one) => one.segment === segment);
  if (!playbook) throw new Error(`No playbook for ${segment}`);
  const start: StartRows = startRows(playbook, { customerId, engagementId, startedOn, newId, at: instantOf(startedOn), on: startedOn });
  const day = (days: number) => addDays(today, days);
  const written = (on: ISODate) => ({ id: newId(), customerId, at: instantOf(on), on });
  const on = (days: number) => ({ on: day(days), at: instantOf(day(days)) });
  const customer: Customer = {
    id: customerId,
    at: instantOf(startedOn),
    on: startedOn,
    name,
    segment,
    renewsOn: day(renewsIn),
    sample: true,
  };

  return {
    day,
    start,
    customer,
    engagements: [{ ...start.engagement, ...engagement }],

    contact: (days: number, fields: Pick<Contact, 'name' | 'role'> & Partial<Contact>): Contact => ({
      ...written(day(days)),
      sponsor: false,
      champion: false,
      ...fields,
    }),

    outcome: (fields: Omit<Outcome, 'id' | 'customerId' | 'engagementId' | 'at' | 'on' | 'order'>): Outcome => ({
      ...written(startedOn),
      engagementId,
      order: 0,
      ...fields,
    }),

    /** The customer's own figures, by day. */
    readings: (outcome: Outcome, own: readonly (readonly [days: number, value: number])[]): Reading[] =>
      own.map(([days, value]) => ({ ...written(day(days)), engagementId, outcomeId: outcome.id, value, readOn: day(days), source: 'own' })),

    /** All met and confirmed `days` ago, but for those that differ. */
    experience: (days: number, differ: Readonly<Record<string, Partial<Requirement>>> = {}): Requirement[] =>
      change(
        start.requirements.map((requirement) => ({ ...requirement, ...on(days), state: 'met' as const, stateOn: day(days) })),
        differ,
      ),

    /** All asked on the day of purchase and in by `days`, but for those that differ. */
    inputs: (received: ISODate, differ: Readonly<Record<string, Partial<Input>>> = {}): Input[] =>
      change(
        start.inputs.map((input) => ({ ...input, askedOn: startedOn, receivedOn: received })),
        differ,
      ),

    /** Tasks done, by item and day. */
    tasks: (done: Readonly<Record<string, ISODate>>): Task[] =>
      change(
        start.tasks,
        Object.fromEntries(Object.entries(done).map(([item, doneOn]) => [item, { doneOn, on: doneOn, at: instantOf(doneOn) }])),
      ),

    /** The path in the customer's own words. */
    path: (steps: Readonly<Record<string, { text: string; dueOn?: ISODate; reachedOn?: ISODate }>>): Milestone[] =>
      change(
        start.milestones,
        Object.fromEntries(
          Object.entries(steps).map(([item, { text, reachedOn, ...dates }]) => [
            item,
            { title: { text }, ...dates, ...(reachedOn === undefined ? {} : { reachedOn, on: reachedOn, at: instantOf(reachedOn) }) },
          ]),
        ),
      ),

    note: (days: number, text: string, fields: Partial<Pick<Note, 'saidBy' | 'about'>> = {}): Note => ({
      ...written(day(days)),
      text,
      theirs: fields.saidBy !== undefined,
      about: { what: 'nothing' },
      ...fields,
    }),
  };
}
