import type { Benefit, Bundle, Engagement, Input, Milestone, Outcome, Reading, Requirement, Task } from './rows';

/** What hangs on one engagement. */
export interface EngagementRows {
  /** Undefined when the bundle does not hold it. */
  readonly engagement: Engagement | undefined;
  readonly outcomes: readonly Outcome[];
  readonly readings: readonly Reading[];
  readonly requirements: readonly Requirement[];
  readonly inputs: readonly Input[];
  readonly tasks: readonly Task[];
  readonly benefits: readonly Benefit[];
  readonly milestones: readonly Milestone[];
}

/** The rows of one engagement out of a customer's bundle (method, section 1: outcomes per product). */
export function engagementRows(bundle: Bundle, engagementId: string): EngagementRows {
  const under = <T extends { engagementId: string }>(rows: readonly T[]) => rows.filter((row) => row.engagementId === engagementId);
  return {
    engagement: bundle.engagements.find((engagement) => engagement.id === engagementId),
    outcomes: under(bundle.outcomes),
    readings: under(bundle.readings),
    requirements: under(bundle.requirements),
    inputs: under(bundle.inputs),
    tasks: under(bundle.tasks),
    benefits: under(bundle.benefits),
    milestones: under(bundle.milestones),
  };
}
