import { DiskFull, Gone, Invalid, sayProblem } from '../../lib/db';
import type { Problem } from './parse';

/** What a field or the panel says when a write failed. Only where nothing is wrong with the text itself can the same be tried again. */
export function problemOf(error: unknown): Problem {
  const { key, params = {} } = sayProblem(error);
  const plain = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, typeof value === 'object' ? value.key : value]));
  const retry = !(error instanceof Gone) && !(error instanceof Invalid);
  return { key, params: plain, ...(retry ? { retry } : {}), ...(error instanceof DiskFull ? { full: true } : {}) };
}
