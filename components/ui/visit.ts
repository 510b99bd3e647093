import type { Parsed, Problem } from './parse';

/** Where a visit puts what was written. `undo` puts the first value back and leaves no trace in the history. */
export interface VisitDoor<T> {
  readonly parse: (text: string) => Parsed<T>;
  readonly write: (value: T, visit: string) => Promise<unknown>;
  readonly end: (visit: string) => Promise<unknown>;
  readonly undo: (visit: string) => Promise<unknown>;
  readonly problemOf: (error: unknown) => Problem;
}

export interface VisitState {
  readonly text: string;
  readonly problem: Problem | undefined;
  /** True from the commit of what stands in the field until the next key. */
  readonly saved: boolean;
}

/** Design, "Writes are commands": a pause of this length commits. */
const PAUSE_MS = 2_000;

/**
 * One visit to one field: from the moment somebody begins to edit until they leave it.
 * Its commits amend one entry of the history; writes follow each other, never side by side.
 */
export class Visit<T> {
  composing = false;
  private text: string;
  private sent: string;
  private problem: Problem | undefined;
  private saved = false;
  private wrote = false;
  private closed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private writing: Promise<void> = Promise.resolve();

  constructor(
    readonly id: string,
    first: string,
    private readonly door: VisitDoor<T>,
    private readonly tell: (state: VisitState) => void,
  ) {
    this.text = first;
    this.sent = first;
  }

  change(text: string): void {
    this.text = text;
    this.saved = false;
    this.problem = undefined;
    this.wait();
    this.report();
  }

  /** Writes what stands in the field if it can be kept. False: it can't, nothing was written, and the field says why. */
  async commit(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.text !== this.sent) {
      const parsed = this.door.parse(this.text);
      if (!parsed.ok) {
        this.problem = parsed.problem;
        this.report();
        return false;
      }
      const before = this.sent;
      this.sent = this.text;
      const { value } = parsed;
      this.writing = this.writing.then(() => this.write(value, before));
    } else if (this.problem === undefined && !this.wrote) {
      return true;
    }
    await this.writing;
    return this.problem === undefined;
  }

  /** Commits and, if that went well, closes the visit. */
  async leave(): Promise<boolean> {
    if (!(await this.commit())) return false;
    try {
      if (this.wrote) await this.door.end(this.id);
    } catch (error) {
      // What was written is kept. Only its entry stays open, which nothing will amend any more: no reason to hold the field open.
      console.warn('Milepost: the end of a visit to a field could not be kept.', error);
    }
    // Somebody who typed on while this was written has not left.
    this.closed = this.text === this.sent;
    return this.closed;
  }

  /** Esc: what was there before the visit stands again. */
  async abandon(): Promise<void> {
    clearTimeout(this.timer);
    this.closed = true;
    await this.writing;
    if (this.wrote) await this.door.undo(this.id);
  }

  private async write(value: T, before: string): Promise<void> {
    try {
      await this.door.write(value, this.id);
      this.wrote = true;
      this.saved = this.text === this.sent;
      this.problem = undefined;
    } catch (error) {
      this.sent = before;
      this.problem = this.door.problemOf(error);
    }
    this.report();
  }

  private wait(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.composing) this.wait();
      else void this.commit();
    }, PAUSE_MS);
  }

  private report(): void {
    if (!this.closed) this.tell({ text: this.text, problem: this.problem, saved: this.saved });
  }
}
