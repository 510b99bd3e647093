import { hasHappened, type ISODate } from './dates';
import type { EngagementRows } from './engagementRows';
import { everUsed } from './firstUse';
import type { Gate } from './gate';
import type { Reason } from './reason';
import type { Engagement } from './rows';

type SetName = 'get' | 'start' | 'equip' | 'adoption' | 'engagement' | 'success';

export interface SetState {
  readonly set: SetName;
  readonly done: number;
  readonly total: number;
  readonly state: 'done' | 'part' | 'open';
  /** A few words beside the set's name. */
  readonly hint: Reason;
}

function counted(set: SetName, done: number, total: number, hint?: Reason): SetState {
  const empty = total === 0;
  const state = empty || done === 0 ? 'open' : done === total ? 'done' : 'part';
  const progress: Reason = { key: empty ? 'set.hint.empty' : 'set.hint.done', params: { done, total } };
  return { set, done, total, state, hint: hint ?? progress };
}

/** Counts every input, since every one is listed; it is done with the last one that the work waits for. */
function get(rows: EngagementRows, gate: Gate, today: ISODate): SetState {
  const total = rows.inputs.length;
  const done = rows.inputs.filter((input) => hasHappened(input.receivedOn, today)).length;
  const state = counted('get', done, total, { key: total === 0 ? 'set.hint.empty' : 'set.hint.in', params: { done, total } });
  return gate.missing.length === 0 ? { ...state, state: 'done' } : state;
}

function start(engagement: Engagement, gate: Gate): SetState {
  if (gate.openedOn !== undefined) return counted('start', 1, 1, { key: 'set.hint.gateOpen', params: { openedOn: gate.openedOn } });
  if (engagement.startedEarlyOn === undefined) return counted('start', 0, 1, { key: 'set.hint.gateClosed' });
  const hint: Reason = { key: 'set.hint.startedEarly', params: { earlyOn: engagement.startedEarlyOn } };
  return { ...counted('start', 0, 1, hint), state: 'part' };
}

function tasks(set: 'equip' | 'adoption' | 'engagement', rows: EngagementRows, today: ISODate): SetState {
  const here = rows.tasks.filter((task) => task.set === set);
  const done = here.filter((task) => hasHappened(task.doneOn, today)).length;
  const unused = set === 'adoption' && here.length > 0 && !everUsed(rows, today);
  return counted(set, done, here.length, unused ? { key: 'set.hint.notUsed' } : undefined);
}

/** Done only when every benefit came and they say that they need it: an answer of "no" or "nice to have" is an answer, not a success. */
function success(rows: EngagementRows, engagement: Engagement): SetState {
  const needed = engagement.need === 'indispensable' || engagement.need === 'useful';
  const came = rows.benefits.filter((benefit) => benefit.state === 'yes').length;
  const hint: Reason | undefined = engagement.need === undefined ? { key: 'set.hint.needUnknown' } : undefined;
  return counted('success', came + (needed ? 1 : 0), rows.benefits.length + 1, hint);
}

/** The six sets in their order; none stands in for another (method, section 3). */
export function setStates(
  rows: EngagementRows,
  engagement: Engagement,
  gate: Gate,
  today: ISODate,
): readonly [SetState, SetState, SetState, SetState, SetState, SetState] {
  return [
    get(rows, gate, today),
    start(engagement, gate),
    tasks('equip', rows, today),
    tasks('adoption', rows, today),
    tasks('engagement', rows, today),
    success(rows, engagement),
  ];
}
