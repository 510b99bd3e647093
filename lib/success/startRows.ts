import { addDays, type ISODate } from './dates';
import type { Playbook } from './playbook';
import type { Benefit, Engagement, Input, Milestone, Requirement, Task } from './rows';

/** What a customer starts with. */
export interface StartRows {
  readonly engagement: Engagement;
  readonly requirements: Requirement[];
  readonly inputs: Input[];
  readonly tasks: Task[];
  readonly benefits: Benefit[];
  readonly milestones: Milestone[];
}

export interface Start {
  readonly customerId: string;
  readonly engagementId: string;
  /** The day of purchase: due dates count from it. */
  readonly startedOn: ISODate;
  readonly newId: () => string;
  /** The instant and the day of writing. */
  readonly at: string;
  readonly on: ISODate;
}

/**
 * The engagement and the rows that a playbook gives it, each with the playbook's id, version and item. Nothing is assumed: every requirement
 * and benefit is unknown, no input asked (method, sections 1 to 3).
 * @throws when a milestone names an item that the playbook does not have.
 */
export function startRows(playbook: Playbook, { customerId, engagementId, startedOn, newId, at, on }: Start): StartRows {
  const version = { playbook: playbook.id, version: playbook.version };
  const row = (item: string, order: number) => ({ id: newId(), customerId, engagementId, at, on, order, origin: { ...version, item } });
  const due = (days: number | undefined) => (days === undefined ? {} : { dueOn: addDays(startedOn, days) });
  const milestoneIds = new Map(playbook.milestones.map(({ item }) => [item, newId()]));
  const milestoneId = (item: string) => {
    const found = milestoneIds.get(item);
    if (found === undefined) throw new Error(`Playbook ${playbook.id} has no milestone ${item}`);
    return found;
  };
  return {
    engagement: { id: engagementId, customerId, at, on, product: playbook.product, playbook: version, startedOn },
    requirements: playbook.requirements.map(({ item, ...rest }, order) => ({ ...row(item, order), ...rest, state: 'unknown' })),
    inputs: playbook.inputs.map(({ item, ...rest }, order) => ({ ...row(item, order), ...rest })),
    tasks: playbook.tasks.map(({ item, dueInDays, ...rest }, order) => ({ ...row(item, order), ...rest, ...due(dueInDays) })),
    benefits: playbook.benefits.map(({ item, ...rest }, order) => ({ ...row(item, order), ...rest, state: 'unknown' })),
    milestones: playbook.milestones.map(({ item, dueInDays, after, serves, ...rest }, order) => ({
      ...row(item, order),
      id: milestoneId(item),
      ...rest,
      ...due(dueInDays),
      after: after.map(milestoneId),
      ...(serves === undefined ? {} : { serves: milestoneId(serves) }),
    })),
  };
}
