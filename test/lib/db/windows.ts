import 'fake-indexeddb/auto';
import { vi } from 'vitest';

/** The database as another window has it: modules, connection and memory of its own, the same data. */
export async function openWindow(): Promise<typeof import('../../../lib/db')> {
  vi.resetModules();
  const db = await import('../../../lib/db');
  await db.openDatabase();
  await db.loadCommands();
  return db;
}
