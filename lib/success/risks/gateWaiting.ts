import type { ISODate } from '../dates';
import { defaults } from '../defaults';
import type { EngagementRows } from '../engagementRows';
import { gate } from '../gate';
import type { Risk } from '../risk';
import type { Engagement } from '../rows';

/** An input asked and missing for over 7 days while the gate waits for it (method, "Gate waiting too long"). */
export function gateWaitingRisk(rows: EngagementRows, engagement: Engagement, today: ISODate): Risk | undefined {
  const { waitingDays, waitingSince } = gate(rows.inputs, engagement.startedOn, today);
  if (waitingDays === undefined || waitingSince === undefined || waitingDays <= defaults.gateWaiting) return undefined;
  return {
    kind: 'gateWaiting',
    mark: 'late',
    label: 'risk.gateWaiting',
    reason: { key: 'reason.gateWaiting', params: { count: waitingDays, limit: defaults.gateWaiting } },
    since: waitingSince,
  };
}
