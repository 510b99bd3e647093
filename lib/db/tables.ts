import type {
  Benefit,
  Contact,
  Customer,
  Engagement,
  Input,
  LinkedRecord,
  Milestone,
  Note,
  Outcome,
  Reading,
  Requirement,
  Task,
} from '../success/rows';

/** The tables that people write to, each with its row. Everything here is changed by commands only, so that history knows of it. */
export interface Rows {
  customers: Customer;
  engagements: Engagement;
  records: LinkedRecord;
  contacts: Contact;
  outcomes: Outcome;
  readings: Reading;
  requirements: Requirement;
  inputs: Input;
  tasks: Task;
  benefits: Benefit;
  milestones: Milestone;
  notes: Note;
}
export type DataTable = keyof Rows;

/** Rows under a customer, the customer's own left out. */
export const childTables = [
  'engagements',
  'records',
  'contacts',
  'outcomes',
  'readings',
  'requirements',
  'inputs',
  'tasks',
  'benefits',
  'milestones',
  'notes',
] as const satisfies readonly DataTable[];

export const dataTables = ['customers', ...childTables] as const satisfies readonly DataTable[];

/** What no edit may touch: identity, ownership, and the mark of deletion, which `remove` alone sets. */
type Fixed = 'id' | 'customerId' | 'engagementId' | 'at' | 'on' | 'deletedAt' | 'origin';

/** Fields to change; a field given as undefined is cleared. */
export type Patch<T> = { readonly [K in Exclude<keyof T, Fixed>]?: T[K] | undefined };

/** What a person types of a new row; the rest is made by the command. */
export type New<T, Optional extends keyof T = never> = Omit<T, 'id' | 'at' | 'on' | 'deletedAt' | Optional> & Partial<Pick<T, Optional>>;
