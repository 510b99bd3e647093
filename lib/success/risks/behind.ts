import { behindSince } from '../behindSince';
import type { ISODate } from '../dates';
import type { EngagementRows } from '../engagementRows';
import { outcomeWord } from '../outcomeWord';
import type { Risk } from '../risk';

/** An outcome that is behind, or that went stale while it was: it keeps its risk (method, "Behind" and "A word that goes stale"). */
export function behindRisk(rows: EngagementRows, today: ISODate): Risk | undefined {
  const words = rows.outcomes.map((outcome) => ({ outcome, result: outcomeWord(outcome, rows.readings, today) }));
  const behind = words.find(({ result }) => result.word === 'behind');
  if (behind) {
    const [reason] = behind.result.reasons;
    if (reason === undefined) return undefined;
    const since = behindSince(behind.outcome, rows.readings, today);
    return { kind: 'behind', mark: 'late', label: 'risk.behind', reason, since };
  }
  for (const { outcome, result } of words) {
    const [reason] = result.reasons;
    if (result.stale?.word !== 'behind' || reason === undefined) continue;
    const since = behindSince(outcome, rows.readings, result.stale.on);
    return { kind: 'behind', mark: 'late', label: 'risk.lastBehind', params: { lastOn: result.stale.on }, reason, since };
  }
  return undefined;
}
