import type { Bundle, Engagement } from './rows';

/** What hangs on one engagement. */
export interface EngagementRows
  extends Pick<Bundle, 'outcomes' | 'readings' | 'requirements' | 'inputs' | 'tasks' | 'benefits' | 'milestones'> {
  /** Undefined when the bundle does not hold it. */
  readonly engagement: Engagement | undefined;
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
