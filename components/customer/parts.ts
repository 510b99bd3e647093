import { later } from '../ui/later';

/* What is open only after a click, in the blocks at rest. */
export const OutcomeEditor = later(async () => (await import('../outcome/OutcomeEditor')).OutcomeEditor);
export const LogReading = later(async () => (await import('../outcome/LogReading')).LogReading);
export const Compose = later(async () => (await import('../notes/Compose')).Compose);

/** Loads them ahead of the first click. */
export const preloadParts = () => Promise.all([OutcomeEditor, LogReading, Compose].map(({ preload }) => preload()));
