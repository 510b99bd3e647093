import type { Change, FieldChange } from './history';
import { same } from './same';

/** Two changes, one after the other, as one: first values before, last values after; what came back to where it was is left out. */
export function merge(first: readonly Change[], then: readonly Change[]): Change[] {
  const rows = new Map(first.map((change) => [`${change.table} ${change.id}`, change]));
  for (const change of then) {
    const key = `${change.table} ${change.id}`;
    const old = rows.get(key);
    rows.set(key, old ? { ...old, fields: old.insert ? {} : fields(old.fields, change.fields) } : change);
  }
  return [...rows.values()].filter((change) => change.insert || Object.keys(change.fields).length > 0);
}

function fields(first: Change['fields'], then: Change['fields']): Record<string, FieldChange> {
  const all: Record<string, FieldChange> = { ...first };
  for (const [field, { after, before }] of Object.entries(then)) {
    const old = first[field];
    const start = old ? old.before : before;
    if (same(start, after)) delete all[field];
    else all[field] = { ...(start === undefined ? {} : { before: start }), ...(after === undefined ? {} : { after }) };
  }
  return all;
}
