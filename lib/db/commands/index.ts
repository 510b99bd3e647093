/** Every command. Carries zod, uuid and tldts: reached through `lib/db`, which loads it when the first command is called. */

export { redo, undo } from '../undo';
export { endVisit, voidVisit } from '../visits';
export { addBenefit, editBenefit } from './benefits';
export { addContact, editContact } from './contacts';
export { editCustomer, linkRecord } from './customers';
export { editEngagement } from './engagements';
export { addInput, askInputs, editInput } from './inputs';
export { addMilestone, editMilestone, reachMilestone } from './milestones';
export { addNote, editNote } from './notes';
export { addReading, editOutcome, editReading, saveOutcome } from './outcomes';
export { remove } from './remove';
export { addRequirement, editRequirement } from './requirements';
export { addSamples, removeSamples } from './samples';
export { startCustomer } from './start';
export { addTask, editTask, tickTask } from './tasks';
