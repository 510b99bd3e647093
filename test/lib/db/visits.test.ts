import { beforeEach, describe, expect, it } from 'vitest';
import { addRequirement, editCustomer, editOutcome, endVisit, lastChanges, newVisit, saveOutcome, undo, voidVisit } from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { acmeWithOutcome, bundleOf, startAcme } from './acme';
import { clean, livePicture, wholePicture } from './clean';

beforeEach(async () => {
  await clean();
});

async function entriesOf(visit: string) {
  return (await openDatabase()).history.where({ visit }).toArray();
}

describe('a visit', () => {
  it('is one history entry: first values before, last values after', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const visit = newVisit();
    await editOutcome(outcomeId, { statement: '42' }, visit);
    await editOutcome(outcomeId, { statement: '420 guests' }, visit);
    await editOutcome(outcomeId, { statement: '420 guests', unit: 'guests' }, visit);
    const entries = await entriesOf(visit);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.changes).toEqual([
      {
        table: 'outcomes',
        id: outcomeId,
        fields: {
          statement: { before: '420 sign-ups per event', after: '420 guests' },
          unit: { before: 'sign-ups', after: 'guests' },
        },
      },
    ]);
    await undo(customerId);
    expect((await bundleOf(customerId)).outcomes[0]).toMatchObject({ statement: '420 sign-ups per event', unit: 'sign-ups' });
  });

  it('that ends where it began is no change to undo', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const last = (await lastChanges(customerId)).undo?.entryId;
    const visit = newVisit();
    await editOutcome(outcomeId, { said: 'a fuller room' }, visit);
    await editOutcome(outcomeId, { said: undefined }, visit);
    expect((await lastChanges(customerId)).undo?.entryId).toBe(last);
    await editOutcome(outcomeId, { said: 'a full room' }, visit);
    expect(await entriesOf(visit)).toHaveLength(1);
    expect((await entriesOf(visit))[0]?.changes[0]?.fields).toEqual({ said: { after: 'a full room' } });
  });

  it('amends no more once it has ended', async () => {
    const { customerId } = await startAcme();
    const visit = newVisit();
    await editCustomer(customerId, { name: 'One' }, visit);
    await endVisit(visit);
    await editCustomer(customerId, { name: 'Two' }, visit);
    expect(await entriesOf(visit)).toHaveLength(2);
    await voidVisit(visit);
    expect((await bundleOf(customerId)).customer.name).toBe('One');
    await endVisit(newVisit());
  });

  it('given up, has the first values back and is nothing to undo', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const before = await livePicture();
    const { undo: last } = await lastChanges(customerId);
    const visit = newVisit();
    await editOutcome(outcomeId, { statement: 'wrong' }, visit);
    await editOutcome(outcomeId, { statement: 'worse', said: 'x' }, visit);
    await voidVisit(visit);
    expect(await livePicture()).toEqual(before);
    expect((await lastChanges(customerId)).undo).toEqual(last);
    expect((await entriesOf(visit))[0]?.voidAt).toBeTruthy();
    const whole = await wholePicture();
    await voidVisit(visit);
    await voidVisit(newVisit());
    expect(await wholePicture()).toEqual(whole);
  });

  it('given up, takes its new row away', async () => {
    const { customerId, engagementId } = await startAcme();
    const before = await livePicture();
    const visit = newVisit();
    const id = await saveOutcome({ customerId, engagementId, statement: 'a' }, visit);
    await saveOutcome({ id, customerId, engagementId, statement: 'a fuller room' }, visit);
    expect((await entriesOf(visit)).map((entry) => entry.changes)).toEqual([[{ table: 'outcomes', id, insert: true, fields: {} }]]);
    await voidVisit(visit);
    expect(await livePicture()).toEqual(before);
    const other = newVisit();
    await addRequirement({ customerId, engagementId, touchpoint: 'sales', title: { text: 'x' } }, other);
    await voidVisit(other);
    expect(await livePicture()).toEqual(before);
  });

  it('given up, leaves alone what another window wrote into the field meanwhile', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const visit = newVisit();
    await editOutcome(outcomeId, { statement: 'mine', unit: 'mine' }, visit);
    await editOutcome(outcomeId, { statement: 'theirs' });
    await voidVisit(visit);
    expect((await bundleOf(customerId)).outcomes[0]).toMatchObject({ statement: 'theirs', unit: 'sign-ups' });
  });

  it('given up, waits for the commit that is still under way', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const visit = newVisit();
    const commit = editOutcome(outcomeId, { statement: 'typed' }, visit);
    const given = voidVisit(visit);
    await Promise.all([commit, given]);
    expect((await bundleOf(customerId)).outcomes[0]?.statement).toBe('420 sign-ups per event');
  });

  it('commits the next though the last one failed', async () => {
    const { customerId, outcomeId } = await acmeWithOutcome();
    const visit = newVisit();
    const wrong = editOutcome(outcomeId, { statement: '' }, visit);
    const right = editOutcome(outcomeId, { statement: 'right' }, visit);
    await expect(wrong).rejects.toMatchObject({ name: 'Invalid' });
    await right;
    expect((await bundleOf(customerId)).outcomes[0]?.statement).toBe('right');
  });

  it('goes on as a new entry after its first was undone', async () => {
    const { customerId } = await startAcme();
    const visit = newVisit();
    await editCustomer(customerId, { name: 'One' }, visit);
    await undo(customerId);
    await editCustomer(customerId, { name: 'Two' }, visit);
    expect(await entriesOf(visit)).toHaveLength(2);
    expect((await lastChanges(customerId)).redo).toBeUndefined();
    await undo(customerId);
    expect((await bundleOf(customerId)).customer.name).toBe('Acme Events');
  });
});
