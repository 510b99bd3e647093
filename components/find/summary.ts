import type { MessageKey } from '../../lib/i18n';
import { nextMilestone } from '../../lib/success/nextMilestone';
import type { Mark, Reason } from '../../lib/success/reason';
import type { Bundle, LinkedRecord, Milestone } from '../../lib/success/rows';
import { verdict } from '../../lib/success/verdict';

/** What one line says of a customer: its state, what comes next, what it is all for, and where it stands in the CRM. */
export interface Summary {
  readonly mark: Mark;
  readonly sentence: { readonly key: MessageKey; readonly params: NonNullable<Reason['params']> };
  readonly next?: { readonly milestone: Milestone; readonly lateDays?: number };
  readonly outcome?: string;
  readonly records: readonly LinkedRecord[];
}

/** Sums up a customer for a line of a list. @param today ISO date in the person's own zone */
export function summarise(bundle: Bundle, today: string): Summary | undefined {
  const engagement = bundle.engagements[0];
  if (!engagement) return undefined;
  const { mark, sentence, params } = verdict(bundle, engagement.id, today);
  const next = nextMilestone(
    bundle.milestones.filter(({ engagementId }) => engagementId === engagement.id),
    today,
  );
  const outcome = bundle.outcomes.find(({ engagementId }) => engagementId === engagement.id)?.statement;
  return {
    mark,
    sentence: { key: sentence, params },
    ...(next ? { next: { milestone: next.milestone, ...(next.lateDays ? { lateDays: next.lateDays } : {}) } } : {}),
    ...(outcome ? { outcome } : {}),
    records: bundle.records,
  };
}
