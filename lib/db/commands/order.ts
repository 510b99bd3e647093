import type { MilepostDb } from '../database';
import type { DataTable, Rows } from '../tables';

type Ordered = { [T in DataTable]: Rows[T] extends { order: number } ? T : never }[DataTable];

/** The place after the last row of its kind of a customer. */
export async function lastPlace(db: MilepostDb, table: Ordered, customerId: string): Promise<number> {
  const rows: readonly { order: number }[] = await db[table].where({ customerId }).toArray();
  return Math.max(0, ...rows.map((row) => row.order)) + 1;
}
