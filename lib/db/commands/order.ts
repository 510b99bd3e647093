import type { MilepostDb } from '../database';
import type { DataTable, Rows } from '../tables';

type Ordered = { [T in DataTable]: Rows[T] extends { order: number } ? T : never }[DataTable];

/** The place after the last row of its kind under an engagement. */
export async function lastPlace(db: MilepostDb, table: Ordered, customerId: string, engagementId: string): Promise<number> {
  const rows: readonly { order: number; engagementId: string }[] = await db[table].where({ customerId }).toArray();
  return Math.max(0, ...rows.filter((row) => row.engagementId === engagementId).map((row) => row.order)) + 1;
}
