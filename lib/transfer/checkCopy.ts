import { z } from 'zod';
import { thisVersion } from '../db/database';
import { draft, historyEntry, schemas, settingSchema } from '../db/schemas';
import { playbook } from '../success/playbook';
import { BadCopy } from './badCopy';
import { checkLinks } from './checkLinks';
import { type CopiedTable, copiedTables, thisSchema } from './copyFile';

const rowSchemas: Readonly<Record<Exclude<CopiedTable, 'settings'>, z.ZodType<object>>> = {
  ...schemas,
  playbooks: playbook,
  drafts: draft,
  history: historyEntry,
};

const head = z.object({ format: z.literal('milepost'), schemaVersion: z.int().min(1), writtenBy: z.string() });
const body = z.object({ tables: z.record(z.string(), z.array(z.unknown())) });

export type CopyRows = Readonly<Record<CopiedTable, readonly object[]>>;

/**
 * The rows of a copy, every one of them checked: its shape, and that what it belongs to is in the copy.
 * @throws BadCopy at the first row that is wrong
 */
export function checkCopy(text: string): CopyRows {
  const json = parsed(text);
  const ours = head.safeParse(json);
  if (!ours.success) throw new BadCopy({ reason: 'notOurs' });
  const { schemaVersion, writtenBy } = ours.data;
  if (schemaVersion > thisSchema) throw new BadCopy({ reason: 'newer', writtenBy, thisVersion });
  const whole = body.safeParse(json);
  if (!whole.success) throw new BadCopy({ reason: 'notOurs' });
  const { tables } = whole.data;
  // A table that this program does not know cannot be kept, and is not dropped in silence.
  if (Object.keys(tables).some((name) => !copiedTables.some((known) => known === name))) throw new BadCopy({ reason: 'notOurs' });
  const entries = copiedTables.map((name) => [name, (tables[name] ?? []).map((row, i) => checkedRow(name, row, i))] as const);
  const rows = Object.fromEntries(entries) as unknown as CopyRows;
  checkLinks(rows);
  return rows;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BadCopy({ reason: 'notJson' });
  }
}

function checkedRow(table: CopiedTable, row: unknown, index: number): object {
  const schema = table === 'settings' ? settingSchema(row) : rowSchemas[table];
  const result = schema.safeParse(row);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const unknownField = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const field = [...(issue?.path ?? []), ...(unknownField ? [unknownField] : [])].join('.');
  throw new BadCopy({ reason: 'row', table, row: index + 1, field: field || table, message: issue?.message ?? '' });
}
