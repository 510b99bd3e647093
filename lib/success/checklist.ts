import { type Clock, clock } from './clock';
import type { ISODate } from './dates';
import { engagementRows } from './engagementRows';
import { timeToFirstUse } from './firstUse';
import { type Gate, gate } from './gate';
import type { Bundle } from './rows';
import { type SetState, setStates } from './setStates';

export interface Checklist {
  /** Always six, in the method's order. */
  readonly sets: readonly SetState[];
  /** The first set that is not done and holds something; the last one when all are. */
  readonly current: SetState;
  readonly gate: Gate;
  readonly clock: Clock;
  /** Days from purchase to first use; absent while there was none. */
  readonly timeToFirstUse?: number;
}

/** The six sets, the gate and the clocks of one engagement; undefined when the bundle does not hold it (method, section 3). */
export function checklist(bundle: Bundle, engagementId: string, today: ISODate): Checklist | undefined {
  const rows = engagementRows(bundle, engagementId);
  const { engagement } = rows;
  if (engagement === undefined) return undefined;
  const gateToday = gate(rows.inputs, engagement.startedOn, today);
  const sets = setStates(rows, engagement, gateToday, today);
  const firstUse = timeToFirstUse(rows.tasks, engagement.startedOn, today);
  return {
    sets,
    current: sets.find((set) => set.state !== 'done' && set.total > 0) ?? sets[5],
    gate: gateToday,
    clock: clock(rows.inputs, engagement.startedOn, gateToday, today),
    ...(firstUse === undefined ? {} : { timeToFirstUse: firstUse }),
  };
}
