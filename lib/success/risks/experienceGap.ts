import type { ISODate } from '../dates';
import type { EngagementRows } from '../engagementRows';
import { experienceWord } from '../experienceWord';
import { gapReason } from '../requirementReasons';
import type { Risk } from '../risk';

/** An essential requirement that is not met (method, "AX met ... Gap"). */
export function experienceGapRisk(rows: EngagementRows, today: ISODate): Risk | undefined {
  const { gap } = experienceWord(rows.requirements, today);
  if (gap === undefined) return undefined;
  const since = gap.stateOn === undefined ? {} : { since: gap.stateOn };
  return { kind: 'experienceGap', mark: 'gap', label: 'risk.experienceGap', reason: gapReason(gap), ...since };
}
