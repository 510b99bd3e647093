import { type StoreName, schemaVersion } from '../db/schema';
import { dataTables } from '../db/tables';
import type { ISODate } from '../success/dates';

/** The tables of a copy, in its order: customers first, so that a reader meets an owner before what it owns. Names are derived and left out. */
export const copiedTables = [...dataTables, 'playbooks', 'drafts', 'settings', 'history'] as const satisfies readonly StoreName[];
export type CopiedTable = (typeof copiedTables)[number];

export interface CopyHead {
  readonly format: 'milepost';
  readonly schemaVersion: number;
  /** The program that wrote the data. */
  readonly writtenBy: string;
  readonly savedAt: string;
}

/** Builds a copy piece by piece, a row on each line, so that no text of its whole size is ever made. */
export class CopyWriter {
  private readonly parts: string[] = [];
  private tables = 0;
  private rows = 0;

  constructor(head: CopyHead) {
    this.parts.push(`${JSON.stringify(head).slice(0, -1)},"tables":{`);
  }

  table(name: string): void {
    this.parts.push(`${this.tables ? '\n],' : ''}\n${JSON.stringify(name)}:[`);
    this.tables += 1;
    this.rows = 0;
  }

  add(rows: readonly unknown[]): void {
    for (const row of rows) {
      this.parts.push(`${this.rows ? ',' : ''}\n${JSON.stringify(row)}`);
      this.rows += 1;
    }
  }

  done(): Blob {
    this.parts.push(`${this.tables ? '\n]' : ''}}}\n`);
    return new Blob(this.parts, { type: 'application/json' });
  }
}

/** The row of `settings` that speaks of the database rather than of the person; a copy says it in its head. */
export const isOfDatabase = (table: string, row: unknown): boolean =>
  table === 'settings' && row instanceof Object && Reflect.get(row, 'key') === 'writtenBy';

/** A name for the file: `milepost-2026-11-24.json`. @param today ISO date in the person's own zone */
export const copyName = (today: ISODate): string => `milepost-${today}.json`;

export const thisSchema: number = schemaVersion;
