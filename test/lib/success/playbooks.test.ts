import { describe, expect, it } from 'vitest';
import { addDays } from '../../../lib/success/dates';
import { segments } from '../../../lib/success/lists';
import { playbook } from '../../../lib/success/playbook';
import { playbooks } from '../../../lib/success/playbooks';
import { benefit, engagement, input, milestone, requirement, task } from '../../../lib/success/rows';
import { startRows } from '../../../lib/success/startRows';
import { withoutCycle } from '../../../lib/success/withoutCycle';
import { wording } from '../../../lib/success/wording';
import en from '../../../locales/en.json';
import { customerId, engagementId, nextId } from './make';

const messages: Record<string, string> = en;
const start = (one: (typeof playbooks)[number]) =>
  startRows(one, { customerId, engagementId, startedOn: '2025-01-31', newId: nextId, at: '2025-02-01T09:00:00.000Z', on: '2025-02-01' });

it('there is one for each segment, each with its own id', () => {
  expect(playbooks.map(({ segment }) => segment)).toEqual(segments);
  expect(new Set(playbooks.map(({ id }) => id)).size).toBe(playbooks.length);
});

it('no two segments share a requirement', () => {
  const texts = playbooks.flatMap(({ requirements }) =>
    requirements.map(({ title }) => ('key' in title ? messages[title.key] : title.text)),
  );
  expect(new Set(texts).size).toBe(texts.length);
});

describe.each(playbooks)('$id', (one) => {
  it('is a playbook', () => {
    expect(() => playbook.parse(one)).not.toThrow();
  });

  it('names each item once in its list', () => {
    for (const list of [one.requirements, one.inputs, one.tasks, one.benefits, one.milestones]) {
      expect(new Set(list.map(({ item }) => item)).size).toBe(list.length);
    }
  });

  it('says everything in words that exist, each short enough for a narrow panel', () => {
    const titles = [one.requirements, one.inputs, one.tasks, one.benefits, one.milestones].flat().map(({ title }) => title);
    for (const title of titles) {
      const text = 'key' in title ? messages[title.key] : title.text;
      expect(text, JSON.stringify(title)).toBeTruthy();
      expect(text?.length ?? 0, text).toBeLessThanOrEqual(52);
    }
    for (const { how } of one.inputs) expect(how && 'key' in how ? messages[how.key] : undefined).toMatch(/(?:minute|hour|day|half)/iu);
  });

  it('marks three to five requirements essential', () => {
    const essential = one.requirements.filter((requirement) => requirement.essential).length;
    expect(essential).toBeGreaterThanOrEqual(3);
    expect(essential).toBeLessThanOrEqual(5);
  });

  it('marks first use, its completion and regular use once each, and follows the first use up', () => {
    expect(one.tasks.flatMap(({ marks }) => marks ?? [])).toEqual(['firstUse', 'firstUseComplete', 'regularUse']);
    const [firstUse, followUp] = ['firstUse', 'followUp'].map(
      (item) => one.tasks.find((task) => task.item === item)?.dueInDays ?? Number.NaN,
    );
    expect(followUp).toBeGreaterThan(firstUse ?? Number.NaN);
    expect(one.tasks.find(({ item }) => item === 'followUp')).toMatchObject({ set: 'adoption', who: 'us' });
  });

  it('ties every functional milestone to a customer one, and no customer one to any', () => {
    for (const milestone of one.milestones) {
      const served = one.milestones.find(({ item }) => item === milestone.serves);
      if (milestone.kind === 'functional') expect(served?.kind).toBe('customer');
      else expect(milestone.serves).toBeUndefined();
    }
  });

  it('has an example that its own wording help finds nothing wrong with', () => {
    const text = 'key' in one.example ? messages[one.example.key] : one.example.text;
    expect(wording(text ?? '', {})).toEqual([]);
  });

  it('gives rows that can be kept, each with its origin, and assumes nothing', () => {
    const made = start(one);
    expect(() => engagement.parse(made.engagement)).not.toThrow();
    const schemas = { requirement, input, task, benefit, milestone };
    const kinds = ['requirement', 'input', 'task', 'benefit', 'milestone'] as const;
    for (const kind of kinds) {
      const list = made[`${kind}s`];
      expect(list).toHaveLength(one[`${kind}s`].length);
      for (const row of list) {
        expect(() => schemas[kind].parse(row)).not.toThrow();
        expect(row).toMatchObject({ customerId, engagementId, on: '2025-02-01', origin: { playbook: one.id, version: one.version } });
      }
      expect(list.map((row) => row.origin?.item)).toEqual(one[`${kind}s`].map(({ item }) => item));
    }
    const everything = kinds.flatMap((kind): { id: string }[] => made[`${kind}s`]);
    expect(new Set(everything.map(({ id }) => id)).size).toBe(everything.length);
    expect(made.requirements.every(({ state, stateOn }) => state === 'unknown' && stateOn === undefined)).toBe(true);
    expect(made.benefits.every(({ state }) => state === 'unknown')).toBe(true);
    expect(made.inputs.every(({ askedOn, receivedOn }) => askedOn === undefined && receivedOn === undefined)).toBe(true);
  });

  it('counts dates from the purchase and resolves prerequisites without a cycle', () => {
    const { milestones, tasks } = start(one);
    one.tasks.forEach(({ dueInDays }, index) => {
      expect(tasks[index]?.dueOn).toBe(dueInDays === undefined ? undefined : addDays('2025-01-31', dueInDays));
    });
    one.milestones.forEach(({ after, serves, dueInDays }, index) => {
      const row = milestones[index];
      const items = (ids: readonly string[]) => ids.map((id) => milestones.find((other) => other.id === id)?.origin?.item);
      expect(items(row?.after ?? [])).toEqual(after);
      expect(items(row?.serves === undefined ? [] : [row.serves])).toEqual(serves === undefined ? [] : [serves]);
      expect(row?.dueOn).toBe(dueInDays === undefined ? undefined : addDays('2025-01-31', dueInDays));
      expect(row && withoutCycle(milestones, row.id, row.after)).toBe(true);
    });
  });
});

it('a milestone that waits for one the playbook lacks is refused', () => {
  const [one] = playbooks;
  if (!one) throw new Error('no playbook');
  const broken = { ...one, milestones: one.milestones.map((milestone) => ({ ...milestone, after: ['nowhere'] })) };
  expect(() => start(broken)).toThrow(/nowhere/);
});
