import { v7 } from 'uuid';

/** A uuid v7: made here, without asking anybody, and sorting by time. */
export const newId = (): string => v7();

/** A uuid v7 that sorts after `last`, though the clock went back or another window wrote in the same millisecond. */
export function idAfter(last: string | undefined): string {
  const id = v7();
  if (last === undefined || id > last) return id;
  return v7({ msecs: Number.parseInt(last.replaceAll('-', '').slice(0, 12), 16) + 1 });
}
