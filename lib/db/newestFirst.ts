import type { Note } from '../success/rows';

/** Notes by the instant they speak of, the newest first; of one instant the one written last. Sorts in place. */
export const newestFirst = (notes: Note[]): Note[] => notes.sort((a, b) => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1));
