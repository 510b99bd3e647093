import type { Step } from '../apply';
import { commit } from '../commit';
import type { MilepostDb } from '../database';
import { newId } from '../newId';
import { defaults } from '../settings';
import { childTables, dataTables } from '../tables';

/**
 * Adds the sample customers, as one step; where they are there already, nothing is added.
 * @param today ISO date that their dates count from; the person's own day where it is not given
 * @returns the customers' ids, "Acme Events" first
 * @throws what `commit` throws
 */
export async function addSamples(today?: string): Promise<string[]> {
  // Few people add them, and once.
  const { sampleCustomers } = await import('../../../demo/customers');
  let ids: string[] = [];
  await commit({ command: 'addSamples', tables: [...dataTables, 'settings'] }, async (db, { on }) => {
    const label = { key: 'history.addSamples' } as const;
    ids = await samplesThere(db, await samplesEver(db));
    if (ids.length > 0) return { label, steps: [] };
    const samples = sampleCustomers(today ?? on, newId);
    ids = samples.map(({ customer }) => customer.id);
    await db.settings.put({ key: 'samples', value: ids });
    const steps = samples.flatMap((sample): Step[] => [
      { table: 'customers', insert: sample.customer },
      // Each list holds its own table's rows, which the compiler cannot follow through a name.
      ...childTables.flatMap((table) => (sample[table] ?? []).map((insert) => ({ table, insert }) as Step)),
    ]);
    return { label, steps };
  });
  return ids;
}

/** Removes the sample customers with everything under them, as one step. @throws what `commit` throws */
export async function removeSamples(): Promise<void> {
  await commit({ command: 'removeSamples', tables: [...dataTables, 'settings'] }, async (db) => {
    // Also what hangs on a sample that somebody removed by hand.
    const ids = await samplesEver(db);
    await db.settings.put({ key: 'samples', value: defaults.samples });
    const steps: Step[] = (await samplesThere(db, ids)).map((id) => ({ table: 'customers', id, remove: true }));
    for (const table of childTables) {
      const rows: readonly { id: string; deletedAt?: string | undefined }[] = await db[table].where('customerId').anyOf(ids).toArray();
      steps.push(...rows.filter((row) => !row.deletedAt).map(({ id }): Step => ({ table, id, remove: true })));
    }
    return { label: { key: 'history.removeSamples' }, steps };
  });
}

async function samplesEver(db: MilepostDb): Promise<readonly string[]> {
  const row = await db.settings.get('samples');
  return (row?.value as readonly string[] | undefined) ?? defaults.samples;
}

async function samplesThere(db: MilepostDb, ids: readonly string[]): Promise<string[]> {
  const customers = await db.customers.bulkGet([...ids]);
  return customers.flatMap((customer) => (customer && !customer.deletedAt ? [customer.id] : []));
}
