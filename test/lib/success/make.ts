import type {
  Benefit,
  Bundle,
  Contact,
  Engagement,
  Input,
  Milestone,
  Outcome,
  Reading,
  Requirement,
  Task,
} from '../../../lib/success/rows';

/** Rows for tests: the n-th id, and each kind of row with everything optional left out. */
export const uid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
let last = 1_000;
export const nextId = () => uid(last++);

export const customerId = uid(1);
export const engagementId = uid(2);
const written = '2025-01-01';
const row = () => ({ id: nextId(), customerId, at: `${written}T09:00:00.000Z`, on: written });
const under = () => ({ ...row(), engagementId });

/** A 100 on 1 January to B 200 on 11 April 2025: a hundred days, one a day. */
export const anOutcome = (over: Partial<Outcome> = {}): Outcome => ({
  ...under(),
  id: uid(10),
  order: 0,
  statement: '200 sign-ups per event by 11 April',
  from: 100,
  fromOn: '2025-01-01',
  to: 200,
  by: '2025-04-11',
  ...over,
});

/** The outcome without the named fields. */
export function without<T, K extends keyof T>(value: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...value };
  for (const key of keys) delete copy[key];
  return copy;
}

export const aReading = (value: number, readOn: string, over: Partial<Reading> = {}): Reading => ({
  ...under(),
  outcomeId: uid(10),
  value,
  readOn,
  source: 'own',
  ...over,
});

export const aRequirement = (over: Partial<Requirement> = {}): Requirement => ({
  ...under(),
  order: 0,
  touchpoint: 'support',
  title: { text: 'Somebody answers at night' },
  essential: true,
  state: 'unknown',
  ...over,
});

export const anInput = (over: Partial<Input> = {}): Input => ({ ...under(), order: 0, title: { text: 'Logo' }, required: true, ...over });
export const aTask = (over: Partial<Task> = {}): Task => ({
  ...under(),
  order: 0,
  set: 'adoption',
  title: { text: 'First use' },
  who: 'them',
  ...over,
});
export const aBenefit = (over: Partial<Benefit> = {}): Benefit => ({
  ...under(),
  order: 0,
  title: { text: 'Less time' },
  state: 'unknown',
  ...over,
});
export const aMilestone = (over: Partial<Milestone> = {}): Milestone => ({
  ...under(),
  order: 0,
  kind: 'customer',
  title: { text: 'First event sold out' },
  after: [],
  ...over,
});
export const aContact = (over: Partial<Contact> = {}): Contact => ({
  ...row(),
  name: 'Dana Ruiz',
  sponsor: false,
  champion: false,
  ...over,
});
export const anEngagement = (over: Partial<Engagement> = {}): Engagement => ({
  ...row(),
  id: engagementId,
  product: 'default',
  playbook: { playbook: 'default-midmarket', version: 1 },
  startedOn: written,
  ...over,
});

export const aBundle = (over: Partial<Bundle> = {}): Bundle => ({
  customer: { id: customerId, at: `${written}T09:00:00.000Z`, on: written, name: 'Acme Events', segment: 'midmarket' },
  engagements: [anEngagement()],
  records: [],
  contacts: [],
  outcomes: [],
  readings: [],
  requirements: [],
  inputs: [],
  tasks: [],
  benefits: [],
  milestones: [],
  notes: [],
  noteCount: 0,
  ...over,
});
