import type { MessageKey, Translate } from '../i18n';
import type { DataTable } from './tables';

/** A text of the history: a message with what it speaks of. A param that came with Milepost is itself a message key. */
export interface Label {
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number | { readonly key: string }>>;
}

export interface FieldChange {
  readonly before?: unknown;
  readonly after?: unknown;
}

/** One row's part of a change. An inserted row lists no fields: before it there was nothing, and its values are in the row. */
export interface Change {
  readonly table: DataTable;
  readonly id: string;
  readonly insert?: true;
  readonly fields: Readonly<Record<string, FieldChange>>;
}

/**
 * One step that a person took, as the history keeps it. Entries are appended; undoing appends an entry of its own and marks the original.
 * Ids grow within a customer even where the clock goes back.
 */
export interface HistoryEntry {
  readonly id: string;
  /** Absent where a step is not of one customer, such as the sample customers. */
  readonly customerId?: string;
  readonly at: string;
  readonly on: string;
  readonly kind: 'change' | 'undo' | 'redo';
  readonly command: string;
  readonly label: Label;
  readonly changes: readonly Change[];
  /** One visit to a field: its commits amend this one entry until it ends. */
  readonly visit?: string;
  readonly ended?: true;
  /** The visit was given up with Esc; its first values are back. */
  readonly voidAt?: string;
  /** `undo` and `redo`: the change they act on. */
  readonly of?: string;
  /** A change that is undone now: the entry that did it. */
  readonly undoneBy?: string;
  /** An undo that was taken back: the entry that did it. */
  readonly redoneBy?: string;
}

/** A change that holds now and can be undone. */
export const isActive = (entry: HistoryEntry): boolean =>
  entry.kind === 'change' && !entry.undoneBy && !entry.voidAt && entry.changes.length > 0;

/** An undo that still holds. */
export const isStandingUndo = (entry: HistoryEntry): boolean => entry.kind === 'undo' && !entry.redoneBy;

/** A label in the interface's language. */
export function sayLabel(t: Translate, label: Label): string {
  const params = Object.entries(label.params ?? {}).map(([name, value]) => [
    name,
    // The catalogs are complete by test; a key from data is a message of ours.
    typeof value === 'object' ? t(value.key as MessageKey) : value,
  ]);
  return t(label.key, Object.fromEntries(params));
}
