import type { Label } from './history';

/** Why the database did not open. Nothing was changed in either case. */
export type OpenProblem =
  | { readonly kind: 'newer'; readonly writtenBy: string; readonly thisVersion: string }
  | { readonly kind: 'failed'; readonly message: string; readonly full: boolean };

export class OpenFailure extends Error {
  override readonly name = 'OpenFailure';
  constructor(
    readonly problem: OpenProblem,
    options?: ErrorOptions,
  ) {
    super(problem.kind === 'newer' ? `Data of Milepost ${problem.writtenBy}, newer than ${problem.thisVersion}` : problem.message, options);
  }
}

/** No room left: nothing of the command was written. */
export class DiskFull extends Error {
  override readonly name = 'DiskFull';
}

export interface Issue {
  readonly field: string;
  readonly message: string;
}

/** A row that a command would have left is not what its table holds; nothing was written. `reason` `cycle`: milestones would wait for each other. */
export class Invalid extends Error {
  override readonly name = 'Invalid';
  constructor(
    readonly table: string,
    readonly issues: readonly Issue[],
    readonly reason: 'value' | 'cycle' = 'value',
  ) {
    super(`${table}: ${issues.map((issue) => `${issue.field}: ${issue.message}`).join('; ')}`);
  }
}

/** The row is not there, or was removed. */
export class Gone extends Error {
  override readonly name = 'Gone';
  constructor(
    readonly table: string,
    readonly id: string,
  ) {
    super(`${table} ${id} is gone`);
  }
}

/** The CRM record belongs to this customer already. */
export class Taken extends Error {
  override readonly name = 'Taken';
  constructor(readonly customerId: string) {
    super(`The record is linked to customer ${customerId}`);
  }
}

/** Turns what the browser throws at a full disk into `DiskFull`, wherever Dexie has wrapped it; other errors pass unchanged. */
export function typed(error: unknown): unknown {
  return isFull(error) ? new DiskFull('The disk is full', { cause: error }) : error;
}

export function isFull(error: unknown, depth = 0): boolean {
  if (!(error instanceof Object) || depth > 4) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  const inside = ['inner', 'cause'].map((name): unknown => Reflect.get(error, name));
  const failures: unknown = Reflect.get(error, 'failures');
  return [...inside, ...(Array.isArray(failures) ? failures : [])].some((each) => isFull(each, depth + 1));
}

/** What to tell the person about an error of this room. */
export function sayProblem(error: unknown): Label {
  if (error instanceof OpenFailure) return sayOpenProblem(error.problem);
  if (error instanceof DiskFull) return { key: 'storage.diskFull' };
  if (error instanceof Gone) return { key: 'storage.gone' };
  if (error instanceof Taken) return { key: 'storage.taken' };
  if (error instanceof Invalid) {
    return error.reason === 'cycle'
      ? { key: 'storage.cycle' }
      : { key: 'storage.invalid', params: { field: error.issues[0]?.field ?? error.table } };
  }
  return { key: 'storage.notSaved', params: { message: error instanceof Error ? error.message : String(error) } };
}

function sayOpenProblem(problem: OpenProblem): Label {
  if (problem.kind === 'newer') {
    return { key: 'storage.newer', params: { writtenBy: problem.writtenBy, thisVersion: problem.thisVersion } };
  }
  return problem.full ? { key: 'storage.openFull' } : { key: 'storage.openFailed', params: { message: problem.message } };
}

/** Waits for a write and types its failure. @throws DiskFull, or what was thrown */
export async function saved<T>(write: PromiseLike<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    throw typed(error);
  }
}
