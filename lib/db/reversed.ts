import type { FreeStep } from './apply';
import type { Change } from './history';

/** The steps that take changes back. An inserted row is marked as removed, never wiped. @param at the instant of the mark */
export function reversed(changes: readonly Change[], at: string): FreeStep[] {
  return changes.map(({ table, id, insert, fields }) => ({
    table,
    id,
    fields: insert ? { deletedAt: at } : Object.fromEntries(Object.entries(fields).map(([field, { before }]) => [field, before])),
  }));
}
