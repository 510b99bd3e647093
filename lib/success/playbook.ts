import { z } from 'zod';
import { milestoneKinds, taskMarks, taskSets } from './lists';
import { segment, touchpoint, words } from './rows';

/**
 * What a new customer of one product and segment starts with: its Appropriate Experience, checklist and path.
 * Versioned; every row made from it carries playbook, version and item. Days count from the day of purchase (method, sections 1 to 3).
 */
export const playbook = z.strictObject({
  id: z.string(),
  version: z.int(),
  product: z.string(),
  segment,
  /** One good Required Outcome for this segment, shown beside the empty field. */
  example: words,
  requirements: z.array(z.strictObject({ item: z.string(), touchpoint, title: words, essential: z.boolean() })),
  inputs: z.array(z.strictObject({ item: z.string(), title: words, how: words.optional(), required: z.boolean() })),
  tasks: z.array(
    z.strictObject({
      item: z.string(),
      set: z.enum(taskSets),
      title: words,
      who: z.enum(['us', 'them']),
      dueInDays: z.int().optional(),
      marks: z.enum(taskMarks).optional(),
    }),
  ),
  benefits: z.array(z.strictObject({ item: z.string(), title: words })),
  milestones: z.array(
    z.strictObject({
      item: z.string(),
      kind: z.enum(milestoneKinds),
      title: words,
      dueInDays: z.int().optional(),
      after: z.array(z.string()),
      serves: z.string().optional(),
    }),
  ),
});
export type Playbook = z.infer<typeof playbook>;
