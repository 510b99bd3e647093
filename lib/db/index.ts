/**
 * The front of the database. Reads are here and light; commands carry zod and more, so each loads them when it is first called
 * (`loadCommands` does it ahead of time). Everything a caller needs of lib/db is exported here, but for `search`, which is imported from
 * `lib/db/search` where a person searches.
 */
type Commands = typeof import('./commands');

/** Loads the commands before the first is needed, once the first paint is done. */
export const loadCommands = (): Promise<Commands> => import('./commands');

function lazy<K extends keyof Commands>(name: K): Commands[K] {
  const call = async (...args: unknown[]): Promise<unknown> => Reflect.apply((await loadCommands())[name], undefined, args);
  // Every command takes what it takes and answers with a promise, so passing it on keeps its type.
  return call as unknown as Commands[K];
}

export const addBenefit = lazy('addBenefit');
export const addContact = lazy('addContact');
export const addInput = lazy('addInput');
export const addMilestone = lazy('addMilestone');
export const addNote = lazy('addNote');
export const addReading = lazy('addReading');
export const addRequirement = lazy('addRequirement');
export const addSamples = lazy('addSamples');
export const addTask = lazy('addTask');
export const askInputs = lazy('askInputs');
export const editBenefit = lazy('editBenefit');
export const editContact = lazy('editContact');
export const editCustomer = lazy('editCustomer');
export const editEngagement = lazy('editEngagement');
export const editInput = lazy('editInput');
export const editMilestone = lazy('editMilestone');
export const editNote = lazy('editNote');
export const editOutcome = lazy('editOutcome');
export const editReading = lazy('editReading');
export const editRequirement = lazy('editRequirement');
export const editTask = lazy('editTask');
export const endVisit = lazy('endVisit');
export const linkRecord = lazy('linkRecord');
export const reachMilestone = lazy('reachMilestone');
export const redo = lazy('redo');
export const remove = lazy('remove');
export const removeSamples = lazy('removeSamples');
export const saveOutcome = lazy('saveOutcome');
export const startCustomer = lazy('startCustomer');
export const tickTask = lazy('tickTask');
export const undo = lazy('undo');
export const voidVisit = lazy('voidVisit');

export { countRows } from './countRows';
export { openDatabase } from './database';
export { clearDraft, getDraft, putDraft } from './drafts';
export { DiskFull, Gone, Invalid, OpenFailure, type OpenProblem, sayProblem, Taken } from './errors';
export { type Label, sayLabel } from './history';
export { lastChanges, type NamedChange } from './lastChanges';
export { newId } from './newId';
export { newVisit } from './newVisit';
export { getPillPlace, hiddenPills, setPillPlace, showPill } from './pillPlaces';
export { readBundle, readBundleOfRecord } from './readBundle';
export { readNotes } from './readNotes';
export { noteOpened, type Recent, recent } from './recent';
export { customerOfRecord, recordsOf } from './records';
export { type Resolution, resolve, type Suggestion } from './resolve';
export { type SearchEntry, searchIndex } from './searchIndex';
export { getSetting, type Settings, setSetting, themes } from './settings';
export type { New, Patch } from './tables';
export type { UndoResult } from './undo';
export { type Watched, watch } from './watch';
