/** Files of the whole database, out and in. Carries zod: imported where a person saves or opens a copy. */
export { BadCopy, type CopyProblem, NotEmpty, sayCopyProblem } from './badCopy';
export { copyName } from './copyFile';
export { openCopy } from './openCopy';
export { saveRawCopy } from './rawCopy';
export { saveCopy } from './saveCopy';
