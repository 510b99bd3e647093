/*
 * The words that rows are made of, apart from their schemas: what only shows them need not carry zod into the first paint.
 */

export const segments = ['startup', 'midmarket', 'enterprise'] as const;

export const needs = ['indispensable', 'useful', 'nice'] as const;

/** Only the customer's `own` figure can make an outcome reached. */
export const sources = ['own', 'use', 'assessment'] as const;

/** The nine touchpoints in the order in which they are always shown. */
export const touchpoints = [
  'sales',
  'marketing',
  'thoughtLeadership',
  'onboarding',
  'professionalServices',
  'support',
  'customerSuccess',
  'ecosystem',
  'product',
] as const;

export const requirementStates = ['met', 'notMet', 'unknown'] as const;

/** Sets 3, 4 and 5 hold tasks; set 1 holds inputs, set 2 is the gate, set 6 holds benefits and the need. */
export const taskSets = ['equip', 'adoption', 'engagement'] as const;

/** What ticking this task means to the method's clocks. */
export const taskMarks = ['firstUse', 'firstUseComplete', 'regularUse'] as const;

export const milestoneKinds = ['functional', 'customer'] as const;
