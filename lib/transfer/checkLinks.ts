import { BadCopy } from './badCopy';
import type { CopyRows } from './checkCopy';
import { copiedTables } from './copyFile';

/** What a field of this name refers to, in any table. */
const owners = { customerId: 'customers', engagementId: 'engagements', outcomeId: 'outcomes' } as const;

/** Tables whose rows go by another key than `id`, or whose customer may not be one: a draft may be of a customer not yet started. */
const apart: readonly string[] = ['playbooks', 'drafts', 'settings'];

/** Checks that ids are given once, that owners are in the copy, and that a CRM record leads to one customer. @throws BadCopy */
export function checkLinks(rows: CopyRows): void {
  const ids = new Map(copiedTables.map((table) => [table, new Set(rows[table].map((row) => Reflect.get(row, 'id')))]));
  for (const table of copiedTables) {
    if (apart.includes(table)) continue;
    const seen = new Set<unknown>();
    rows[table].forEach((row, i) => {
      const bad = (field: string, message: string) => new BadCopy({ reason: 'row', table, row: i + 1, field, message });
      const id: unknown = Reflect.get(row, 'id');
      if (seen.has(id)) throw bad('id', 'is there twice');
      seen.add(id);
      for (const [field, owner] of Object.entries(owners)) {
        const value: unknown = Reflect.get(row, field);
        if (value !== undefined && !ids.get(owner)?.has(value)) throw bad(field, `is not among ${owner}`);
      }
    });
  }
  const keys = new Set<unknown>();
  rows.records.forEach((row, i) => {
    if (Reflect.get(row, 'deletedAt')) return;
    const key: unknown = Reflect.get(row, 'key');
    if (keys.has(key)) throw new BadCopy({ reason: 'row', table: 'records', row: i + 1, field: 'key', message: 'is linked twice' });
    keys.add(key);
  });
}
