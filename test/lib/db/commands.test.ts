import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  addBenefit,
  addContact,
  addInput,
  addMilestone,
  addNote,
  addReading,
  addRequirement,
  addTask,
  askInputs,
  editBenefit,
  editContact,
  editCustomer,
  editEngagement,
  editInput,
  editMilestone,
  editNote,
  editOutcome,
  editReading,
  editRequirement,
  editTask,
  newId,
  reachMilestone,
  readNotes,
  remove,
  saveOutcome,
  tickTask,
} from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { acmeWithOutcome, bundleOf, startAcme } from './acme';
import { clean, wholePicture } from './clean';

const day = '2026-11-24';
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T15:00:00Z`) });
  await clean();
  return () => vi.useRealTimers();
});

/** The newest history entry of the customer. */
async function lastEntry() {
  const entries = await (await openDatabase()).history.toArray();
  return entries.at(-1);
}

describe('customers and engagements', () => {
  it('writes the fields given, keeps the values before and after, and clears a field given as undefined', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { renewsOn: '2027-02-06', domain: undefined });
    const { customer } = await bundleOf(customerId);
    expect(customer.renewsOn).toBe('2027-02-06');
    expect('domain' in customer).toBe(false);
    expect((await lastEntry())?.changes).toEqual([
      {
        table: 'customers',
        id: customerId,
        fields: { domain: { before: 'acme-events.com' }, renewsOn: { after: '2027-02-06' } },
      },
    ]);
  });

  it('writes nothing where nothing changes', async () => {
    const { customerId } = await startAcme();
    const before = await wholePicture();
    await editCustomer(customerId, { name: ' Acme Events ' });
    expect(await wholePicture()).toEqual(before);
  });

  it('names the renewal date and the name in the history', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { renewsOn: '2027-02-06' });
    expect((await lastEntry())?.label.key).toBe('history.renewsOn');
    await editCustomer(customerId, { name: 'Acme' });
    expect((await lastEntry())?.label.key).toBe('history.renameCustomer');
    await editCustomer(customerId, { name: 'Acme E', domain: 'acme.com' });
    expect((await lastEntry())?.label.key).toBe('history.editCustomer');
  });

  it('refuses a date that is none, and keeps what was', async () => {
    const { customerId } = await startAcme();
    await expect(editCustomer(customerId, { renewsOn: '2027-02-31' })).rejects.toMatchObject({ issues: [{ field: 'renewsOn' }] });
    expect((await bundleOf(customerId)).customer.renewsOn).toBeUndefined();
  });

  it('refuses to touch what was removed', async () => {
    const { customerId } = await startAcme();
    await remove('customers', customerId);
    await expect(editCustomer(customerId, { name: 'New' })).rejects.toMatchObject({ name: 'Gone', table: 'customers' });
    await expect(addNote({ customerId, text: 'late' })).rejects.toMatchObject({ name: 'Gone', table: 'customers' });
    await expect(editCustomer(newId(), { name: 'New' })).rejects.toMatchObject({ name: 'Gone' });
  });

  it('dates how much they need it, and forgets the day with the answer', async () => {
    const { customerId, engagementId } = await startAcme();
    await editEngagement(engagementId, { need: 'useful' });
    expect((await bundleOf(customerId)).engagements[0]).toMatchObject({ need: 'useful', needOn: day });
    await editEngagement(engagementId, { need: undefined });
    expect((await bundleOf(customerId)).engagements[0]).not.toHaveProperty('needOn');
    await editEngagement(engagementId, { startedEarlyOn: day, startedEarlyWhy: 'They wanted it' });
    expect((await bundleOf(customerId)).engagements[0]).toMatchObject({ startedEarlyWhy: 'They wanted it' });
  });
});

describe('outcomes and readings', () => {
  it('keeps one outcome under one id, however often it is saved', async () => {
    const { customerId, engagementId } = await startAcme();
    const id = newId();
    await saveOutcome({ id, customerId, engagementId, statement: 'a fuller room' });
    await saveOutcome({ id, customerId, engagementId, statement: 'a fuller room', to: 420 });
    const second = await saveOutcome({ customerId, engagementId, statement: 'another' });
    const { outcomes } = await bundleOf(customerId);
    expect(outcomes.map((row) => [row.id, row.statement, row.to, row.order])).toEqual([
      [id, 'a fuller room', 420, 1],
      [second, 'another', undefined, 2],
    ]);
  });

  it('edits, and names a confirmation', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    await editOutcome(outcomeId, { to: 500, by: '2027-06-30' });
    expect((await lastEntry())?.label.key).toBe('history.editOutcome');
    await editOutcome(outcomeId, { confirmedOn: day });
    expect((await lastEntry())?.label.key).toBe('history.confirmOutcome');
    expect((await bundleOf(customerId)).outcomes[0]).toMatchObject({ to: 500, by: '2027-06-30', confirmedOn: day });
  });

  it('refuses a number that is none', async () => {
    const { outcomeId } = await acmeWithOutcome();
    await expect(editOutcome(outcomeId, { to: Number.NaN })).rejects.toMatchObject({ name: 'Invalid', issues: [{ field: 'to' }] });
    await expect(addReading({ outcomeId, value: Number.POSITIVE_INFINITY, source: 'own' })).rejects.toMatchObject({ name: 'Invalid' });
  });

  it('shows readings by their day, whenever they were written; today where no day is given', async () => {
    const { customerId, engagementId, outcomeId } = await acmeWithOutcome();
    await addReading({ outcomeId, value: 265, source: 'own' });
    const early = await addReading({ outcomeId, value: 200, source: 'use', readOn: '2026-10-12' });
    await editReading(early, { value: 210 });
    const { readings } = await bundleOf(customerId);
    expect(readings.map((row) => [row.readOn, row.value, row.engagementId])).toEqual([
      ['2026-10-12', 210, engagementId],
      [day, 265, engagementId],
    ]);
  });

  it('removes an outcome with its readings, as one step', async () => {
    const { customerId, engagementId, outcomeId } = await acmeWithOutcome();
    const other = await saveOutcome({ customerId, engagementId, statement: 'other' });
    await addReading({ outcomeId, value: 1, source: 'own' });
    await addReading({ outcomeId: other, value: 2, source: 'own' });
    await remove('outcomes', outcomeId);
    const bundle = await bundleOf(customerId);
    expect(bundle.outcomes.map((row) => row.id)).toEqual([other]);
    expect(bundle.readings.map((row) => row.value)).toEqual([2]);
    expect((await lastEntry())?.changes.map((change) => change.table)).toEqual(['outcomes', 'readings']);
    await expect(addReading({ outcomeId, value: 3, source: 'own' })).rejects.toMatchObject({ name: 'Gone', table: 'outcomes' });
  });
});

describe('requirements and benefits', () => {
  it('are unknown until told; told ones are of today; unknown has no day', async () => {
    const { customerId, engagementId } = await startAcme();
    const id = await addRequirement({ customerId, engagementId, touchpoint: 'support', title: { text: 'Answers at night' } });
    const find = async () => (await bundleOf(customerId)).requirements.find((row) => row.id === id);
    expect(await find()).toMatchObject({ state: 'unknown', essential: false });
    await editRequirement(id, { state: 'met', evidence: 'Asked Ana' });
    expect(await find()).toMatchObject({ state: 'met', stateOn: day, evidence: 'Asked Ana' });
    await editRequirement(id, { state: 'notMet', stateOn: '2026-11-01' });
    expect(await find()).toMatchObject({ state: 'notMet', stateOn: '2026-11-01' });
    await editRequirement(id, { essential: true });
    expect(await find()).toMatchObject({ essential: true, stateOn: '2026-11-01' });
    await editRequirement(id, { state: 'unknown' });
    expect(await find()).not.toHaveProperty('stateOn');
  });

  it('stand where they are put', async () => {
    const { customerId } = await startAcme();
    const before = (await bundleOf(customerId)).requirements.map((row) => row.id);
    const last = before.at(-1) ?? '';
    await editRequirement(last, { order: -1 });
    expect((await bundleOf(customerId)).requirements.map((row) => row.id)).toEqual([last, ...before.slice(0, -1)]);
  });

  it('go to the end of their list', async () => {
    const { customerId, engagementId } = await startAcme();
    const requirement = await addRequirement({ customerId, engagementId, touchpoint: 'sales', title: { text: 'One price' } });
    const benefit = await addBenefit({ customerId, engagementId, title: { text: 'Less work' } });
    const bundle = await bundleOf(customerId);
    expect(bundle.requirements.at(-1)?.id).toBe(requirement);
    expect(bundle.benefits.at(-1)?.id).toBe(benefit);
    expect(bundle.benefits.at(-1)).toMatchObject({ state: 'unknown' });
    await editBenefit(benefit, { state: 'no', whyNot: 'Too slow' });
    expect((await bundleOf(customerId)).benefits.at(-1)).toMatchObject({ state: 'no', stateOn: day, whyNot: 'Too slow' });
    await editBenefit(benefit, { state: 'unknown' });
    expect((await bundleOf(customerId)).benefits.at(-1)).not.toHaveProperty('stateOn');
  });

  it("keeps a shipped title a key in the history's label, and a person's own text as it is", async () => {
    const { customerId } = await startAcme();
    const [first] = (await bundleOf(customerId)).requirements;
    await editRequirement(first?.id ?? '', { state: 'met' });
    expect((await lastEntry())?.label.params?.title).toEqual(first?.title);
    await editRequirement(first?.id ?? '', { title: { text: `${'😀'.repeat(79)}ab` } });
    expect((await lastEntry())?.label.params?.title).toBe(`${'😀'.repeat(79)}…`);
  });
});

describe('inputs and tasks', () => {
  it('asks once for all that was not asked, as one step', async () => {
    const { customerId, engagementId } = await startAcme();
    const id = await addInput({ customerId, engagementId, title: { text: 'The guest list' } });
    const { inputs } = await bundleOf(customerId);
    const [first] = inputs;
    await editInput(first?.id ?? '', { askedOn: '2026-11-01' });
    await askInputs(
      customerId,
      inputs.map((row) => row.id),
    );
    const after = (await bundleOf(customerId)).inputs;
    expect(after[0]?.askedOn).toBe('2026-11-01');
    expect(after.slice(1).every((row) => row.askedOn === day)).toBe(true);
    expect(after.at(-1)).toMatchObject({ id, required: true });
    expect((await lastEntry())?.changes).toHaveLength(inputs.length - 1);
    await editInput(id, { receivedOn: day });
    expect((await lastEntry())?.label.key).toBe('history.receiveInput');
    expect((await bundleOf(customerId)).inputs.at(-1)?.receivedOn).toBe(day);
  });

  it('ticks a task on a day, and opens it again', async () => {
    const { customerId, engagementId } = await startAcme();
    const id = await addTask({ customerId, engagementId, set: 'equip', title: { text: 'Train Ana' }, who: 'us' });
    const find = async () => (await bundleOf(customerId)).tasks.find((row) => row.id === id);
    await tickTask(id, true);
    expect((await find())?.doneOn).toBe(day);
    await tickTask(id, true, '2026-11-20');
    expect((await find())?.doneOn).toBe('2026-11-20');
    await tickTask(id, false);
    expect(await find()).not.toHaveProperty('doneOn');
    await editTask(id, { dueOn: '2026-12-01', who: 'them' });
    expect(await find()).toMatchObject({ dueOn: '2026-12-01', who: 'them' });
  });
});

describe('milestones', () => {
  it('are reached, and not', async () => {
    const { customerId, engagementId } = await startAcme();
    const id = await addMilestone({ customerId, engagementId, kind: 'customer', title: { text: 'First event sold out' } });
    const find = async () => (await bundleOf(customerId)).milestones.find((row) => row.id === id);
    await reachMilestone(id, true);
    expect((await find())?.reachedOn).toBe(day);
    await reachMilestone(id, false);
    expect(await find()).not.toHaveProperty('reachedOn');
    expect((await lastEntry())?.label.key).toBe('history.unreachMilestone');
  });

  it('never wait for themselves', async () => {
    const { customerId, engagementId } = await startAcme();
    const one = { customerId, engagementId, kind: 'customer' } as const;
    const a = await addMilestone({ ...one, title: { text: 'A' } });
    const b = await addMilestone({ ...one, title: { text: 'B' }, after: [a] });
    await expect(editMilestone(a, { after: [b] })).rejects.toMatchObject({ name: 'Invalid', reason: 'cycle' });
    await editMilestone(a, { dueOn: '2026-12-20' });
    expect((await bundleOf(customerId)).milestones.find((row) => row.id === a)).toMatchObject({ after: [], dueOn: '2026-12-20' });
  });

  it('neither wait for nor serve one that was removed', async () => {
    const { customerId, engagementId } = await startAcme();
    const one = { customerId, engagementId, kind: 'functional' } as const;
    const a = await addMilestone({ ...one, title: { text: 'A' } });
    const b = await addMilestone({ ...one, title: { text: 'B' }, after: [a] });
    await remove('milestones', b);
    await expect(editMilestone(a, { after: [b] })).rejects.toMatchObject({ name: 'Gone', id: b });
    await expect(editMilestone(a, { serves: b })).rejects.toMatchObject({ name: 'Gone', id: b });
    await expect(addMilestone({ ...one, title: { text: 'C' }, after: [b] })).rejects.toMatchObject({ name: 'Gone', id: b });
  });

  it('leave the path of others when they are removed', async () => {
    const { customerId, engagementId } = await startAcme();
    const one = { customerId, engagementId } as const;
    const a = await addMilestone({ ...one, kind: 'customer', title: { text: 'A' } });
    const b = await addMilestone({ ...one, kind: 'functional', title: { text: 'B' }, after: [a], serves: a });
    await remove('milestones', a);
    const row = (await bundleOf(customerId)).milestones.find((each) => each.id === b);
    expect(row?.after).toEqual([]);
    expect(row).not.toHaveProperty('serves');
  });
});

describe('notes and contacts', () => {
  it('keeps a note that is sent twice once', async () => {
    const { customerId } = await startAcme();
    const id = newId();
    await addNote({ id, customerId, text: 'the list import failed' });
    await addNote({ id, customerId, text: 'the list import failed' });
    expect((await bundleOf(customerId)).noteCount).toBe(1);
    expect((await (await openDatabase()).history.toArray()).filter((entry) => entry.command === 'addNote')).toHaveLength(1);
  });

  it('keeps 100,000 characters, and refuses more rather than cutting', async () => {
    const { customerId } = await startAcme();
    const id = await addNote({ customerId, text: 'ñ'.repeat(100_000), theirs: true, saidBy: 'Ana' });
    expect((await bundleOf(customerId)).notes[0]).toMatchObject({ id, text: 'ñ'.repeat(100_000), theirs: true, saidBy: 'Ana' });
    await expect(editNote(id, { text: 'ñ'.repeat(100_001) })).rejects.toMatchObject({ issues: [{ field: 'text' }] });
    await editNote(id, { text: 'short', about: { what: 'experience' } });
    expect((await bundleOf(customerId)).notes[0]).toMatchObject({ text: 'short', about: { what: 'experience' } });
  });

  it.each([1, 50, 51, 200, 201, 260])('shows the newest 50 of %i notes and counts all, removed ones aside', async (count) => {
    const db = await openDatabase();
    const { customerId } = await startAcme();
    const ids = Array.from({ length: count }, () => newId());
    await db.notes.bulkAdd(
      ids.map((id, i) => ({
        id,
        customerId,
        at: new Date(i).toISOString(),
        on: day,
        text: `${i}`,
        theirs: false,
        about: { what: 'nothing' },
      })),
    );
    const gone = await addNote({ customerId, text: 'gone' });
    await remove('notes', gone);
    const bundle = await bundleOf(customerId);
    expect(bundle.noteCount).toBe(count);
    expect(bundle.notes.map((row) => row.id)).toEqual([...ids].reverse().slice(0, 50));
    expect((await readNotes(customerId)).map((row) => row.id)).toEqual([...ids].reverse());
  });

  it('keeps contacts', async () => {
    const { customerId } = await startAcme();
    const id = await addContact({ customerId, name: 'Ana Lima' });
    await editContact(id, { role: 'Head of events', sponsor: true });
    expect((await bundleOf(customerId)).contacts).toMatchObject([
      { name: 'Ana Lima', role: 'Head of events', sponsor: true, champion: false },
    ]);
    await remove('contacts', id);
    expect((await bundleOf(customerId)).contacts).toEqual([]);
    await expect(editContact(id, { role: 'x' })).rejects.toMatchObject({ name: 'Gone' });
  });
});
