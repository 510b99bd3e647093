import { z } from 'zod';
import { limits } from './limits';
import { milestoneKinds, needs, requirementStates, segments, sources, taskMarks, taskSets, touchpoints } from './lists';

/**
 * The rows that Milepost keeps, as zod schemas; types are inferred, never written twice.
 * Everything that two people may change at once is a row of its own (design, "Later: teams").
 * `at` is an instant, for order only; `on` is the ISO date in the person's own zone that the rules count with.
 */

export const isoDate = z.iso.date();
export const instant = z.iso.datetime();
export const id = z.uuid();
/** One line in somebody's words. */
const line = z.string().trim().min(1).max(limits.line);

/** Text that came with Milepost is a message key until a person edits it; then it is theirs. */
export const words = z.union([z.strictObject({ key: z.string().min(1) }), z.strictObject({ text: line })]);
export type Words = z.infer<typeof words>;

/** Where a row made from a playbook came from. */
const origin = z.strictObject({ playbook: z.string(), version: z.int(), item: z.string() });

const row = { id, customerId: id, at: instant, on: isoDate, deletedAt: instant.optional() };
const underEngagement = { ...row, engagementId: id };

export const segment = z.enum(segments);
export type Segment = z.infer<typeof segment>;

export const customer = z.strictObject({
  id,
  at: instant,
  on: isoDate,
  deletedAt: instant.optional(),
  name: line,
  domain: z.string().max(253).optional(),
  segment,
  renewsOn: isoDate.optional(),
  /** A sample customer can be removed in one click and is never mistaken for a real one. */
  sample: z.literal(true).optional(),
});
export type Customer = z.infer<typeof customer>;

/** One per product the customer has. `startedOn` is the day of purchase: method, "Clocks". */
export const engagement = z.strictObject({
  ...row,
  product: z.string(),
  playbook: z.strictObject({ playbook: z.string(), version: z.int() }),
  startedOn: isoDate,
  /** Asked, never assumed; absent is unknown. */
  need: z.enum(needs).optional(),
  needOn: isoDate.optional(),
  /** Set when work began before every required input was in. */
  startedEarlyOn: isoDate.optional(),
  startedEarlyWhy: line.optional(),
});
export type Engagement = z.infer<typeof engagement>;

export const record = z.strictObject({
  ...row,
  /** `recordKey(ref)` of lib/crm: unique among rows that are not deleted. */
  key: z.string(),
  crm: z.string(),
  tenant: z.string(),
  kind: z.enum(['account', 'contact', 'deal', 'ticket', 'other']),
  recordId: z.string(),
  url: z.url(),
  name: z.string().max(limits.line).optional(),
});
export type LinkedRecord = z.infer<typeof record>;

export const contact = z.strictObject({
  ...row,
  name: line,
  role: z.string().trim().max(limits.line).optional(),
  sponsor: z.boolean(),
  champion: z.boolean(),
});
export type Contact = z.infer<typeof contact>;

/** Required Outcome: method, section 1. A is `from` on `fromOn`, B is `to` by `by`; less may be better. */
export const outcome = z.strictObject({
  ...underEngagement,
  order: z.number(),
  statement: line,
  /** The customer's own words, shown in quotes, unedited. */
  said: line.optional(),
  /** What they said when buying; kept apart from the outcome. */
  statedWant: line.optional(),
  unit: z.string().trim().max(limits.unit).optional(),
  from: z.number().finite().optional(),
  fromOn: isoDate.optional(),
  to: z.number().finite().optional(),
  by: isoDate.optional(),
  confirmedOn: isoDate.optional(),
});
export type Outcome = z.infer<typeof outcome>;

export const reading = z.strictObject({
  ...underEngagement,
  outcomeId: id,
  value: z.number().finite(),
  readOn: isoDate,
  source: z.enum(sources),
});
export type Reading = z.infer<typeof reading>;

export const touchpoint = z.enum(touchpoints);
export type Touchpoint = z.infer<typeof touchpoint>;

export const requirement = z.strictObject({
  ...underEngagement,
  order: z.number(),
  touchpoint,
  title: words,
  essential: z.boolean(),
  state: z.enum(requirementStates),
  /** The day the state was last confirmed; absent while nobody said. */
  stateOn: isoDate.optional(),
  evidence: z.string().trim().max(limits.remark).optional(),
  saidBy: z.string().trim().max(limits.line).optional(),
  origin: origin.optional(),
});
export type Requirement = z.infer<typeof requirement>;

/** Set 1: what we need from the customer. */
export const input = z.strictObject({
  ...underEngagement,
  order: z.number(),
  title: words,
  how: words.optional(),
  required: z.boolean(),
  askedOn: isoDate.optional(),
  receivedOn: isoDate.optional(),
  origin: origin.optional(),
});
export type Input = z.infer<typeof input>;

export const task = z.strictObject({
  ...underEngagement,
  order: z.number(),
  set: z.enum(taskSets),
  title: words,
  who: z.enum(['us', 'them']),
  dueOn: isoDate.optional(),
  doneOn: isoDate.optional(),
  marks: z.enum(taskMarks).optional(),
  origin: origin.optional(),
});
export type Task = z.infer<typeof task>;

/** Set 6: a benefit that the customer expected. */
export const benefit = z.strictObject({
  ...underEngagement,
  order: z.number(),
  title: words,
  state: z.enum(['yes', 'no', 'unknown']),
  stateOn: isoDate.optional(),
  whyNot: z.string().trim().max(limits.remark).optional(),
  origin: origin.optional(),
});
export type Benefit = z.infer<typeof benefit>;

export const milestone = z.strictObject({
  ...underEngagement,
  order: z.number(),
  kind: z.enum(milestoneKinds),
  title: words,
  dueOn: isoDate.optional(),
  reachedOn: isoDate.optional(),
  /** Milestones that must be reached before this one can be next. */
  after: z.array(id),
  /** The customer milestone that a functional one serves. */
  serves: id.optional(),
  origin: origin.optional(),
});
export type Milestone = z.infer<typeof milestone>;

export const note = z.strictObject({
  ...row,
  text: z.string().trim().min(1).max(limits.note),
  /** In the customer's words: shown in quotes. */
  theirs: z.boolean(),
  saidBy: z.string().trim().max(limits.line).optional(),
  about: z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('milestone'), id }),
    z.strictObject({ what: z.literal('outcome'), id }),
    z.strictObject({ what: z.literal('requirement'), id }),
    z.strictObject({ what: z.literal('experience') }),
    z.strictObject({ what: z.literal('nothing') }),
  ]),
});
export type Note = z.infer<typeof note>;

/** Everything about one customer that the panel shows, deleted rows left out, lists in their shown order. */
export interface Bundle {
  readonly customer: Customer;
  readonly engagements: readonly Engagement[];
  readonly records: readonly LinkedRecord[];
  readonly contacts: readonly Contact[];
  readonly outcomes: readonly Outcome[];
  readonly readings: readonly Reading[];
  readonly requirements: readonly Requirement[];
  readonly inputs: readonly Input[];
  readonly tasks: readonly Task[];
  readonly benefits: readonly Benefit[];
  readonly milestones: readonly Milestone[];
  /** The newest first, 50 at most. */
  readonly notes: readonly Note[];
  readonly noteCount: number;
}
