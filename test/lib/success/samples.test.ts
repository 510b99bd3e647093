import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { type SampleRows, sampleCustomers } from '../../../demo/customers';
import { checklist } from '../../../lib/success/checklist';
import { addDays } from '../../../lib/success/dates';
import { nextMilestone } from '../../../lib/success/nextMilestone';
import { gapReason } from '../../../lib/success/requirementReasons';
import { risks, topRisks } from '../../../lib/success/risks';
import * as rows from '../../../lib/success/rows';
import { touchpointStates } from '../../../lib/success/touchpointStates';
import { track } from '../../../lib/success/track';
import { verdict } from '../../../lib/success/verdict';

const bundle = (sample: SampleRows): rows.Bundle => ({
  ...sample,
  notes: [...sample.notes].sort((a, b) => (a.at < b.at ? 1 : -1)),
  noteCount: sample.notes.length,
});

function seen(name: string, today: string) {
  const sample = sampleCustomers(today, v7).find(({ customer }) => customer.name === name);
  const [engagement] = sample?.engagements ?? [];
  if (!sample || !engagement) throw new Error(`no ${name}`);
  const all = bundle(sample);
  return {
    all,
    verdict: verdict(all, engagement.id, today),
    next: nextMilestone(all.milestones, today),
    checklist: checklist(all, engagement.id, today),
    risks: risks(all, engagement.id, today).map(({ kind }) => kind),
    top: topRisks(risks(all, engagement.id, today)),
  };
}

// The day of the drawings, month ends, a leap day and the days around 30 June.
const days = ['2025-11-24', '2026-01-31', '2026-03-02', '2026-03-03', '2026-06-30', '2026-07-01', '2026-12-31', '2028-02-29'];

describe.each(days)('the samples on %s', (today) => {
  const samples = sampleCustomers(today, v7);

  it('are six, marked as samples, and can be kept', () => {
    expect(samples.map(({ customer }) => customer.name)).toEqual([
      'Acme Events',
      'Borealis Travel',
      'Northwind Fairs',
      'Kovács Konferencia',
      'Lumen Museum',
      'Tandem Theatre',
    ]);
    for (const sample of samples) {
      expect(rows.customer.parse(sample.customer).sample).toBe(true);
      for (const row of sample.engagements) rows.engagement.parse(row);
      for (const row of sample.contacts) rows.contact.parse(row);
      for (const row of sample.outcomes) rows.outcome.parse(row);
      for (const row of sample.readings) rows.reading.parse(row);
      for (const row of sample.requirements) rows.requirement.parse(row);
      for (const row of sample.inputs) rows.input.parse(row);
      for (const row of sample.tasks) rows.task.parse(row);
      for (const row of sample.benefits) rows.benefit.parse(row);
      for (const row of sample.milestones) rows.milestone.parse(row);
      for (const row of sample.notes) rows.note.parse(row);
    }
  });

  it('have ids of their own, and nothing in them happened after today', () => {
    const all = samples.flatMap((sample) => [
      ...[sample.customer, ...sample.engagements, ...sample.contacts, ...sample.outcomes, ...sample.readings, ...sample.requirements],
      ...[...sample.inputs, ...sample.tasks, ...sample.benefits, ...sample.milestones, ...sample.notes],
    ]);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const row of all) {
      expect(row.on <= today, JSON.stringify(row)).toBe(true);
      for (const key of ['doneOn', 'reachedOn', 'receivedOn', 'askedOn', 'readOn', 'stateOn', 'confirmedOn'] as const) {
        const date: unknown = key in row ? row[key as keyof typeof row] : undefined;
        if (typeof date === 'string') expect(date <= today, JSON.stringify(row)).toBe(true);
      }
    }
  });

  it('Acme Events is on course, but nobody answers at night', () => {
    const acme = seen('Acme Events', today);
    expect(acme.verdict).toMatchObject({ ro: 'onCourse', ax: 'gap', mark: 'gap', success: false });
    const gap = acme.verdict.experience.gap;
    expect(gap && gapReason(gap).params).toEqual({ touchpoint: { key: 'touchpoint.support' }, what: { text: 'no answer at night' } });
    expect(
      touchpointStates(acme.all.requirements, today).map(({ state, essential }) => `${state}${essential ? ' essential' : ''}`),
    ).toEqual(['met', 'met', 'met', 'met essential', 'met', 'gap essential', 'met essential', 'met', 'unknown essential']);
    expect(acme.next).toMatchObject({ milestone: { title: { text: 'First event sold out' } }, inDays: 26 });
    expect(acme.checklist?.sets.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'part', 'open', 'open']);
    expect(acme.checklist).toMatchObject({ current: { set: 'adoption', done: 2, total: 4 }, timeToFirstUse: 9 });
    expect(acme.risks).toEqual(['experienceGap', 'singleContact', 'need']);
    expect(acme.all.notes[0]).toMatchObject({ text: 'The list import failed', theirs: true, saidBy: 'Dana Ruiz' });
    expect(acme.all.noteCount).toBe(7);
    const [outcome] = acme.all.outcomes;
    expect(outcome?.by?.slice(5)).toBe('06-30');
    expect(outcome && track(outcome, acme.all.readings, today)).toMatchObject({ from: 180, to: 420, now: 265 });
  });

  it('Borealis Travel is behind with a late milestone', () => {
    const borealis = seen('Borealis Travel', today);
    expect(borealis.verdict).toMatchObject({ ro: 'behind', ax: 'met', mark: 'late' });
    expect(borealis.next).toMatchObject({ milestone: { title: { text: 'Second season booked' } }, lateDays: 3 });
    expect(borealis.checklist?.current).toMatchObject({ set: 'engagement', done: 2, total: 3 });
    expect(borealis.risks).toEqual(['behind']);
  });

  it('Northwind Fairs waits at the gate', () => {
    const northwind = seen('Northwind Fairs', today);
    expect(northwind.verdict).toMatchObject({ ro: 'onCourse', ax: 'unknown', mark: 'unknown' });
    expect(northwind.checklist).toMatchObject({
      current: { set: 'get', done: 3, total: 6 },
      gate: { open: false, waitingDays: 4 },
      clock: { theirs: 4, ours: 2, total: 6 },
    });
    expect(northwind.risks).toEqual(['need']);
  });

  it('Kovács Konferencia is unknown and was behind', () => {
    const kovacs = seen('Kovács Konferencia', today);
    expect(kovacs.verdict).toMatchObject({ ro: 'unknown', ax: 'unknown', mark: 'unknown', sentence: 'verdict.lastBehind.unknown' });
    expect(kovacs.verdict.params).toEqual({ lastOn: addDays(today, -23) });
    expect(kovacs.top.map(({ label }) => label)).toEqual(['risk.lastBehind', 'risk.noSponsor', 'risk.singleContact']);
    expect(kovacs.risks).toEqual(['behind', 'noSponsor', 'singleContact', 'need', 'unconfirmed', 'planStale']);
  });

  it('Lumen Museum is successful, and the outcome is to be confirmed again', () => {
    const lumen = seen('Lumen Museum', today);
    expect(lumen.verdict).toMatchObject({ success: true, mark: 'met' });
    expect(lumen.checklist?.sets.every(({ state }) => state === 'done')).toBe(true);
    expect(lumen.risks).toEqual(['unconfirmed']);
  });

  it('Tandem Theatre reached it and is no success', () => {
    const tandem = seen('Tandem Theatre', today);
    expect(tandem.verdict).toMatchObject({ ro: 'reached', ax: 'gap', success: false, mark: 'gap', sentence: 'verdict.reached.gap' });
    expect(tandem.next).toMatchObject({ milestone: { title: { text: 'Spring run half sold' } }, inDays: 69 });
    expect(tandem.risks).toEqual(['experienceGap']);
  });
});

it('on the day of the drawings Acme Events shows what they show', () => {
  const { all } = seen('Acme Events', '2025-11-24');
  expect(all.customer.renewsOn).toBe('2026-02-06');
  expect(all.outcomes[0]).toMatchObject({ fromOn: '2025-06-20', by: '2026-06-30', confirmedOn: '2025-10-12' });
  expect(all.contacts).toMatchObject([{ name: 'Dana Ruiz', on: '2025-09-03' }]);
});
