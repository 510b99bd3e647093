import { z } from 'zod';
import * as rows from '../success/rows';
import { pillPrefix, type Settings, themes } from './settings';
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
const settingValues: Readonly<Record<keyof Settings, z.ZodType>> = {
  theme: z.enum(themes),
  welcomeDone: z.boolean(),
  recents: z.array(opened),
  samples: z.array(rows.id),
};
const place = z.strictObject({ x: z.number(), y: z.number(), hidden: z.boolean() });

/** What a row of settings holds depends on its key. */
export function settingSchema(row: unknown): z.ZodType<object> {
  const key: unknown = row instanceof Object ? Reflect.get(row, 'key') : undefined;
  if (typeof key === 'string' && key.startsWith(pillPrefix)) return z.strictObject({ key: z.string(), value: place });
  const value = Object.entries(settingValues).find(([name]) => name === key)?.[1];
  return z.strictObject({ key: z.enum(Object.keys(settingValues)), value: value ?? z.unknown() });
}
