import { v7 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addNote,
  editCustomer,
  editOutcome,
  editRequirement,
  lastChanges,
  linkRecord,
  readBundle,
  redo,
  remove,
  saveOutcome,
  searchIndex,
  tickTask,
  undo,
} from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { acmeRef, acmeWithOutcome, bundleOf, startAcme } from './acme';
import { clean, livePicture, wholePicture } from './clean';

beforeEach(async () => {
  await clean();
});

describe('undo and redo', () => {
  it('do nothing where there is nothing', async () => {
    const { customerId } = await startAcme();
    await undo(customerId);
    expect(await undo(customerId)).toEqual({ kind: 'nothing' });
    expect(await lastChanges(customerId)).not.toHaveProperty('undo');
    await redo(customerId);
    expect(await redo(customerId)).toEqual({ kind: 'nothing' });
  });

  it('go back and forth through changes, naming each', async () => {
    const { customerId } = await startAcme();
    const pictures = [await livePicture()];
    for (const name of ['Acme A', 'Acme B', 'Acme C']) {
      await editCustomer(customerId, { name });
      pictures.push(await livePicture());
    }
    for (const step of [2, 1, 0]) {
      expect((await lastChanges(customerId)).undo?.label.key).toBe('history.renameCustomer');
      expect(await undo(customerId)).toMatchObject({ kind: 'done', label: { key: 'history.renameCustomer' } });
      expect(await livePicture()).toEqual(pictures[step]);
    }
    expect((await lastChanges(customerId)).undo?.label.key).toBe('history.startCustomer');
    for (const step of [1, 2, 3]) {
      expect((await lastChanges(customerId)).redo?.label.key).toBe('history.renameCustomer');
      expect(await redo(customerId)).toMatchObject({ kind: 'done' });
      expect(await livePicture()).toEqual(pictures[step]);
    }
    expect(await redo(customerId)).toEqual({ kind: 'nothing' });
    await undo(customerId);
    expect(await livePicture()).toEqual(pictures[2]);
  });

  it('redo is gone after a new change', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { name: 'Acme A' });
    await undo(customerId);
    expect((await lastChanges(customerId)).redo).toBeDefined();
    await editCustomer(customerId, { renewsOn: '2027-01-01' });
    expect((await lastChanges(customerId)).redo).toBeUndefined();
    expect(await redo(customerId)).toEqual({ kind: 'nothing' });
    await undo(customerId);
    expect((await lastChanges(customerId)).redo?.label.key).toBe('history.renewsOn');
    await redo(customerId);
    expect(await redo(customerId)).toEqual({ kind: 'nothing' });
  });

  it('takes a start back as one step, record and name with it, and gives it back', async () => {
    const { customerId } = await startAcme();
    const started = await livePicture();
    expect(await undo(customerId)).toMatchObject({ kind: 'done', label: { key: 'history.startCustomer' } });
    expect(await readBundle(customerId)).toBeNull();
    expect(await searchIndex()).toEqual([]);
    expect((await (await openDatabase()).names.toArray()).flatMap((shard) => shard.ids)).toEqual([]);
    expect(Object.values(await livePicture()).flatMap((rows) => Object.keys(rows))).toEqual([]);
    await redo(customerId);
    expect(await livePicture()).toEqual(started);
    expect((await searchIndex()).map((entry) => entry.name)).toEqual(['Acme Events']);
  });

  it('keeps the history: an undo is an entry of its own that marks the change, with the values it wrote', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { name: 'Acme A' });
    await undo(customerId);
    const entries = await (await openDatabase()).history.toArray();
    expect(entries.map((entry) => entry.kind)).toEqual(['change', 'change', 'undo']);
    expect(entries[1]?.undoneBy).toBe(entries[2]?.id);
    expect(entries[2]).toMatchObject({
      of: entries[1]?.id,
      customerId,
      changes: [{ table: 'customers', id: customerId, fields: { name: { before: 'Acme A', after: 'Acme Events' } } }],
    });
    await redo(customerId);
    const after = await (await openDatabase()).history.toArray();
    expect(after.map((entry) => entry.kind)).toEqual(['change', 'change', 'undo', 'redo']);
    expect(after[1]).not.toHaveProperty('undoneBy');
    expect(after[2]?.redoneBy).toBe(after[3]?.id);
  });

  it('gives a removed row back, and with an outcome its readings', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const before = await livePicture();
    await remove('outcomes', outcomeId);
    await undo(customerId);
    expect(await livePicture()).toEqual(before);
  });

  it('acts on the customer asked for alone', async () => {
    const one = await startAcme();
    const two = await startAcme({ name: 'Zeta', domain: 'zeta.com', record: { ...acmeRef, id: 'zeta' } });
    await editCustomer(one.customerId, { name: 'One' });
    await editCustomer(two.customerId, { name: 'Two' });
    await undo(one.customerId);
    expect((await bundleOf(one.customerId)).customer.name).toBe('Acme Events');
    expect((await bundleOf(two.customerId)).customer.name).toBe('Two');
  });

  it('takes back one change rather than the last, and that one again', async () => {
    const { customerId } = await startAcme();
    const [task] = (await bundleOf(customerId)).tasks;
    await tickTask(task?.id ?? '', true, '2026-01-05');
    const entryId = (await lastChanges(customerId)).undo?.entryId ?? '';
    await editCustomer(customerId, { name: 'Later' });
    const undone = await undo(customerId, { entryId });
    expect((await bundleOf(customerId)).tasks[0]).not.toHaveProperty('doneOn');
    expect((await bundleOf(customerId)).customer.name).toBe('Later');
    expect(await undo(customerId, { entryId })).toEqual({ kind: 'nothing' });
    await redo(customerId, { entryId: undone.kind === 'done' ? undone.entryId : '' });
    expect((await bundleOf(customerId)).tasks[0]?.doneOn).toBe('2026-01-05');
  });
});

describe('conflicts', () => {
  it('asks where a later change touched the same field, writes nothing, and does it when told', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    await editOutcome(outcomeId, { to: 500, unit: 'guests' });
    const entryId = (await lastChanges(customerId)).undo?.entryId ?? '';
    await editOutcome(outcomeId, { to: 600 });
    const before = await wholePicture();
    expect(await undo(customerId, { entryId })).toEqual({
      kind: 'conflict',
      entryId,
      label: { key: 'history.editOutcome' },
      conflicts: [{ table: 'outcomes', id: outcomeId, field: 'to' }],
    });
    expect(await wholePicture()).toEqual(before);
    expect(await undo(customerId, { entryId, force: true })).toMatchObject({ kind: 'done' });
    expect((await bundleOf(customerId)).outcomes[0]).toMatchObject({ to: 420, unit: 'sign-ups' });
  });

  it('asks also where the later changes left the same value', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    await editOutcome(outcomeId, { to: 500 });
    const entryId = (await lastChanges(customerId)).undo?.entryId ?? '';
    await editOutcome(outcomeId, { to: 600 });
    await editOutcome(outcomeId, { to: 500 });
    expect(await undo(customerId, { entryId })).toMatchObject({ kind: 'conflict' });
  });

  it('does not ask for a later change that was itself undone, or for another field', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    await editOutcome(outcomeId, { to: 500 });
    const entryId = (await lastChanges(customerId)).undo?.entryId ?? '';
    await editOutcome(outcomeId, { to: 600 });
    await undo(customerId);
    await editOutcome(outcomeId, { unit: 'guests' });
    expect(await undo(customerId, { entryId })).toMatchObject({ kind: 'done' });
    expect((await bundleOf(customerId)).outcomes[0]).toMatchObject({ to: 420, unit: 'guests' });
  });

  it('asks before a new row goes that was edited since, and before a start goes with work under it', async () => {
    const { customerId, engagementId } = await startAcme();
    const start = (await lastChanges(customerId)).undo?.entryId ?? '';
    const outcomeId = await saveOutcome({ customerId, engagementId, statement: 'a fuller room' });
    const added = (await lastChanges(customerId)).undo?.entryId ?? '';
    expect(await undo(customerId, { entryId: start })).toMatchObject({
      kind: 'conflict',
      conflicts: [{ table: 'outcomes', id: outcomeId }],
    });
    await editOutcome(outcomeId, { to: 1 });
    expect(await undo(customerId, { entryId: added })).toMatchObject({
      kind: 'conflict',
      conflicts: [{ table: 'outcomes', id: outcomeId }],
    });
    await undo(customerId, { entryId: added, force: true });
    expect((await bundleOf(customerId)).outcomes).toEqual([]);
  });

  it('asks where something outside the history of this customer changed the field', async () => {
    const { customerId } = await startAcme();
    await editCustomer(customerId, { name: 'Mine' });
    const db = await openDatabase();
    await db.customers.update(customerId, { name: 'From elsewhere' });
    expect(await undo(customerId)).toMatchObject({ kind: 'conflict', conflicts: [{ table: 'customers', field: 'name' }] });
  });

  it('does not give a record back that another customer has by now', async () => {
    const { customerId } = await startAcme();
    const other = await startAcme({ name: 'Zeta', domain: 'zeta.com', record: { ...acmeRef, id: 'zeta' } });
    await remove('records', (await bundleOf(customerId)).records[0]?.id ?? '');
    await linkRecord(other.customerId, acmeRef);
    await expect(undo(customerId)).rejects.toMatchObject({ name: 'Taken', customerId: other.customerId });
  });
});

describe('undo of a start', () => {
  it('leaves a record alone that was given to another customer since', async () => {
    const { customerId } = await startAcme();
    const other = await startAcme({ name: 'Zeta', domain: 'zeta.com', record: { ...acmeRef, id: 'zeta' } });
    await remove('records', (await bundleOf(customerId)).records[0]?.id ?? '');
    await linkRecord(other.customerId, acmeRef);
    const [start] = await (await openDatabase()).history.toArray();
    expect(await undo(customerId, { entryId: start?.id ?? '', force: true })).toMatchObject({ kind: 'done' });
    expect(await readBundle(customerId)).toBeNull();
    expect((await bundleOf(other.customerId)).records.map((row) => row.recordId)).toEqual(['zeta', 'acme']);
  });
});

describe('the order of the history', () => {
  it('holds though another window wrote by a clock that is ahead', async () => {
    const { customerId } = await startAcme();
    const db = await openDatabase();
    await editCustomer(customerId, { name: 'Ahead' });
    const [start, entry] = await db.history.toArray();
    if (!start || !entry) throw new Error('two entries are expected');
    await db.history.delete(entry.id);
    await db.history.add({ ...entry, id: v7({ msecs: Date.parse('2050-01-01') }) });
    await editCustomer(customerId, { name: 'Now' });
    expect(await undo(customerId)).toMatchObject({ kind: 'done' });
    expect((await bundleOf(customerId)).customer.name).toBe('Ahead');
    expect((await lastChanges(customerId)).redo?.label.key).toBe('history.renameCustomer');
    await undo(customerId);
    expect((await bundleOf(customerId)).customer.name).toBe('Acme Events');
    const kinds = (await db.history.orderBy('id').toArray()).map((each) => each.kind);
    expect(kinds).toEqual(['change', 'change', 'change', 'undo', 'undo']);
  });

  it('undoes a note, a state, a start: each by its own name', async () => {
    const { customerId } = await startAcme();
    const [requirement] = (await bundleOf(customerId)).requirements;
    await editRequirement(requirement?.id ?? '', { state: 'met' });
    await addNote({ customerId, text: 'hello' });
    const names: string[] = [];
    for (;;) {
      const result = await undo(customerId);
      if (result.kind !== 'done') break;
      names.push(result.label.key);
    }
    expect(names).toEqual(['history.addNote', 'history.editRequirement', 'history.startCustomer']);
  });
});
