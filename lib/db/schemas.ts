import { z } from 'zod';
import * as rows from '../success/rows';
import { type DataTable, dataTables } from './tables';

/** What each table holds. Imported by commands and copies only: zod stays out of the first paint. */
export const schemas = {
  customers: rows.customer,
  engagements: rows.engagement,
  records: rows.record,
  contacts: rows.contact,
  outcomes: rows.outcome,
  readings: rows.reading,
  requirements: rows.requirement,
  inputs: rows.input,
  tasks: rows.task,
  benefits: rows.benefit,
  milestones: rows.milestone,
  notes: rows.note,
} as const satisfies Record<DataTable, z.ZodType>;

const fieldChange = z.strictObject({ before: z.json().optional(), after: z.json().optional() });

export const historyEntry = z.strictObject({
  id: rows.id,
  customerId: rows.id.optional(),
  at: rows.instant,
  on: rows.isoDate,
  kind: z.enum(['change', 'undo', 'redo']),
  command: z.string(),
  label: z.strictObject({
    key: z.string(),
    params: z.record(z.string(), z.union([z.string(), z.number(), z.strictObject({ key: z.string() })])).optional(),
  }),
  changes: z.array(
    z.strictObject({
      table: z.enum(dataTables),
      id: rows.id,
      insert: z.literal(true).optional(),
      fields: z.record(z.string(), fieldChange),
    }),
  ),
  visit: z.string().optional(),
  ended: z.literal(true).optional(),
  voidAt: rows.instant.optional(),
  of: rows.id.optional(),
  undoneBy: rows.id.optional(),
  redoneBy: rows.id.optional(),
});

export const draft = z.strictObject({ customerId: z.string(), place: z.string(), text: z.string(), at: rows.instant });

const opened = z.strictObject({ customerId: rows.id, origin: z.string(), at: rows.instant });
export const setting = z.discriminatedUnion('key', [
  z.strictObject({ key: z.literal('theme'), value: z.enum(['system', 'light', 'dark']) }),
  z.strictObject({ key: z.literal('welcomeDone'), value: z.boolean() }),
  z.strictObject({ key: z.literal('recents'), value: z.array(opened) }),
  z.strictObject({ key: z.literal('samples'), value: z.array(rows.id) }),
  z.strictObject({
    key: z.templateLiteral(['pill:', z.string()]),
    value: z.strictObject({ x: z.number(), y: z.number(), hidden: z.boolean() }),
  }),
]);
