import { addDays, daysBetween, type ISODate } from '../dates';
import { defaults } from '../defaults';
import type { EngagementRows } from '../engagementRows';
import { everUsed } from '../firstUse';
import { gate } from '../gate';
import type { Risk } from '../risk';
import type { Engagement } from '../rows';

/** Sold and never used: 30 days after the gate opened without a use (method, "Sold and never used"). */
export function neverUsedRisk(rows: EngagementRows, engagement: Engagement, today: ISODate): Risk | undefined {
  const { openedOn } = gate(rows.inputs, engagement.startedOn, today);
  if (openedOn === undefined || everUsed(rows, today)) return undefined;
  const count = daysBetween(openedOn, today);
  if (count < defaults.neverUsed) return undefined;
  return {
    kind: 'neverUsed',
    mark: 'gap',
    label: 'risk.neverUsed',
    reason: { key: 'reason.neverUsed', params: { count } },
    since: addDays(openedOn, defaults.neverUsed),
  };
}
