import { sayProblem } from '../db/errors';
import type { Label } from '../db/history';

export type CopyProblem =
  | { readonly reason: 'notJson' }
  | { readonly reason: 'notOurs' }
  | { readonly reason: 'newer'; readonly writtenBy: string; readonly thisVersion: string }
  /** `row` counts from 1. */
  | { readonly reason: 'row'; readonly table: string; readonly row: number; readonly field: string; readonly message: string };

/** The file is no copy that can be opened. Nothing was changed. */
export class BadCopy extends Error {
  override readonly name = 'BadCopy';
  constructor(readonly problem: CopyProblem) {
    super(JSON.stringify(problem));
  }
}

/** There are customers here already. Nothing was changed. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

/** What to tell the person whose copy did not open. */
export function sayCopyProblem(error: unknown): Label {
  if (error instanceof NotEmpty) return { key: 'storage.notEmpty' };
  if (!(error instanceof BadCopy)) return sayProblem(error);
  const { problem } = error;
  switch (problem.reason) {
    case 'notJson':
      return { key: 'storage.copyNotJson' };
    case 'notOurs':
      return { key: 'storage.copyNotOurs' };
    case 'newer':
      return { key: 'storage.copyNewer', params: { writtenBy: problem.writtenBy, thisVersion: problem.thisVersion } };
    case 'row': {
      const { table, row, field, message } = problem;
      return { key: 'storage.copyRow', params: { table, row, field, message } };
    }
  }
}
