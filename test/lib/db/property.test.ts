import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addContact,
  addMilestone,
  addNote,
  addReading,
  addTask,
  editCustomer,
  editMilestone,
  editNote,
  editOutcome,
  editRequirement,
  endVisit,
  linkRecord,
  reachMilestone,
  redo,
  remove,
  saveOutcome,
  searchIndex,
  tickTask,
  undo,
  voidVisit,
} from '../../../lib/db';
import { openDatabase } from '../../../lib/db/database';
import { isActive } from '../../../lib/db/history';
import { dataTables } from '../../../lib/db/tables';
import { acmeRef, acmeWithOutcome, bundleOf } from './acme';
import { clean, livePicture } from './clean';

beforeEach(async () => {
  await clean();
});

/** One thing that a person does; `pick` chooses among the rows that are there, `visit` names the visit it is part of. */
interface Act {
  readonly what: (typeof acts)[number];
  readonly pick: number;
  readonly text: string;
  readonly visit: string | undefined;
}

const acts = [
  'rename',
  'renewal',
  'outcome',
  'newOutcome',
  'reading',
  'requirement',
  'tick',
  'untick',
  'task',
  'milestone',
  'path',
  'reach',
  'note',
  'editNote',
  'contact',
  'link',
  'remove',
  'undo',
  'redo',
  'end',
  'void',
] as const;

const act: fc.Arbitrary<Act> = fc.record({
  what: fc.constantFrom(...acts),
  pick: fc.nat(1_000),
  text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((text) => text.trim() !== ''),
  visit: fc.constantFrom(undefined, undefined, 'v1', 'v2'),
});

const step = (what: Act['what'], visit?: string): Act => ({ what, pick: 1, text: '!', visit });

async function perform(customerId: string, engagementId: string, { what, pick, text, visit }: Act): Promise<unknown> {
  const bundle = await bundleOf(customerId);
  const of = <T>(rows: readonly T[]): T | undefined => rows[pick % Math.max(1, rows.length)];
  const outcome = of(bundle.outcomes);
  const milestone = of(bundle.milestones);
  const task = of(bundle.tasks);
  const note = of(bundle.notes);
  const base = { customerId, engagementId };
  const day = `2027-01-${String((pick % 28) + 1).padStart(2, '0')}`;
  switch (what) {
    case 'rename':
      return editCustomer(customerId, { name: text }, visit);
    case 'renewal':
      return editCustomer(customerId, { renewsOn: pick % 3 ? day : undefined }, visit);
    case 'outcome':
      return outcome && editOutcome(outcome.id, { statement: text, to: pick % 2 ? pick : undefined }, visit);
    case 'newOutcome':
      return saveOutcome({ ...base, statement: text }, visit);
    case 'reading':
      return outcome && addReading({ outcomeId: outcome.id, value: pick, source: 'own', readOn: day });
    case 'requirement': {
      const requirement = of(bundle.requirements);
      return requirement && editRequirement(requirement.id, { state: pick % 2 ? 'met' : 'unknown', evidence: text }, visit);
    }
    case 'tick':
      return task && tickTask(task.id, true, day);
    case 'untick':
      return task && tickTask(task.id, false);
    case 'task':
      return addTask({ ...base, set: 'equip', who: 'us', title: { text } });
    case 'milestone':
      return addMilestone({ ...base, kind: 'customer', title: { text }, after: milestone ? [milestone.id] : [] });
    case 'path':
      return milestone && editMilestone(milestone.id, { dueOn: day, title: { text } }, visit);
    case 'reach':
      return milestone && reachMilestone(milestone.id, pick % 2 === 0, day);
    case 'note':
      return addNote({ customerId, text }, visit);
    case 'editNote':
      return note && editNote(note.id, { text, theirs: pick % 2 === 0 }, visit);
    case 'contact':
      return addContact({ customerId, name: text });
    case 'link':
      return linkRecord(customerId, { ...acmeRef, id: `${pick % 3}` }, text);
    case 'remove': {
      const table = of(dataTables.filter((name) => name !== 'customers' && name !== 'engagements'));
      const row = table && of<{ id: string }>(bundle[table as keyof Pick<typeof bundle, 'notes'>]);
      return row && table && remove(table, row.id);
    }
    case 'undo':
      return (await startStands(customerId)) && undo(customerId, { force: true });
    case 'redo':
      return redo(customerId, { force: true });
    case 'end':
      return endVisit('v1');
    case 'void':
      return voidVisit('v2');
  }
}

/** Whether something else than the start is left to undo. */
async function startStands(customerId: string): Promise<boolean> {
  const entries = await (await openDatabase()).history.toArray();
  return entries.filter((entry) => entry.customerId === customerId && isActive(entry)).length > 2;
}

async function undoDownTo(customerId: string, left: number): Promise<string[]> {
  const done: string[] = [];
  for (;;) {
    const active = (await (await openDatabase()).history.toArray()).filter(isActive);
    if (active.length <= left) return done;
    const result = await undo(customerId, { force: true });
    if (result.kind !== 'done') return done;
    done.push(result.label.key);
  }
}

describe('any walk through the commands', () => {
  it('undone to its beginning, leaves what was there before; redone, what was there after', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 14 }), async (walk) => {
        await clean();
        const { customerId, engagementId } = await acmeWithOutcome();
        const before = await livePicture();
        for (const each of walk) await perform(customerId, engagementId, each);
        const after = await livePicture();
        const steps = await undoDownTo(customerId, 2);
        expect(await livePicture()).toEqual(before);
        for (const _ of steps) await redo(customerId, { force: true });
        expect(await livePicture()).toEqual(after);
        expect((await searchIndex()).map(({ name }) => name)).toEqual(
          [after.customers[customerId]].map((row) => Reflect.get(row ?? {}, 'name')),
        );
      }),
      {
        numRuns: 60,
        // What random walks once found: a visit's commits and its end, with something else of the same field in between.
        examples: [
          [[step('rename', 'v1'), step('renewal'), { ...step('renewal', 'v1'), pick: 2 }, step('rename')]],
          [[step('requirement', 'v2'), { ...step('requirement'), text: '?' }, step('void'), step('rename')]],
        ],
      },
    );
  }, 60_000);
});
