import type { Step } from '../apply';
import type { Moment } from '../commit';
import { commit } from '../commit';
import type { MilepostDb } from '../database';
import { Gone } from '../errors';
import type { Label } from '../history';
import type { DataTable, Patch, Rows } from '../tables';

interface Edit<T extends DataTable> {
  readonly command: string;
  readonly table: T;
  readonly id: string;
  readonly visit?: string | undefined;
  readonly label: (row: Rows[T]) => Label;
  /** What to change, given the row as it is. */
  readonly patch: (row: Rows[T], moment: Moment, db: MilepostDb) => Patch<Rows[T]> | Promise<Patch<Rows[T]>>;
}

/** Changes fields of one row. @throws what `commit` throws */
export async function edit<T extends DataTable>({ command, table, id, visit, label, patch }: Edit<T>): Promise<void> {
  await commit({ command, tables: [table], visit }, async (db, moment) => {
    const row = await standing(db, table, id);
    // The compiler cannot tie a table's name to its row inside a union.
    const step = { table, id, patch: await patch(row, moment, db) } as unknown as Step;
    return { customerId: ownerOf(row), label: label(row), steps: [step] };
  });
}

/** A row that is there. @throws Gone */
export async function standing<T extends DataTable>(db: MilepostDb, table: T, id: string): Promise<Rows[T]> {
  const row: Rows[DataTable] | undefined = await db[table].get(id);
  if (!row || row.deletedAt) throw new Gone(table, id);
  return row as Rows[T];
}

/** The customer that a row is of; a customer is its own. */
export const ownerOf = (row: Rows[DataTable]): string => ('customerId' in row ? row.customerId : row.id);
