import { expect, test } from 'vitest';
import { pillOf, unknownPill } from '../../../lib/background/pillOf';
import { translations } from '../../../lib/i18n';
import type { Bundle } from '../../../lib/success/rows';
import { aBundle, anEngagement, anOutcome, aReading, aRequirement, uid } from '../success/make';

const today = '2025-02-20';
const t = await translations('en');
const pill = (over: Partial<Bundle>) => pillOf(aBundle(over), today, t);

test('the ring is the way from A to B, its tick what is expected today', () => {
  expect(pill({ outcomes: [anOutcome()], readings: [aReading(140, '2025-02-19')] })).toEqual({
    state: 'known',
    progress: 0.4,
    expected: 0.5,
    gap: false,
    label: 'Open Milepost',
    hideLabel: 'Hide Milepost on this site',
  });
});

test('without a reading, and without a measure, nothing is drawn that was not told', () => {
  expect(pill({ outcomes: [anOutcome()] })).toMatchObject({ progress: null, expected: 0.5 });
  expect(pill({})).toMatchObject({ state: 'known', progress: null, expected: null, gap: false });
  expect(pill({ engagements: [] })).toMatchObject({ state: 'known', progress: null, gap: false });
});

test('the outcome is that of the first product', () => {
  const other = anOutcome({ id: uid(11), engagementId: uid(99), to: 1_000 });
  const outcomes = [other, anOutcome()];
  expect(pill({ engagements: [anEngagement()], outcomes, readings: [aReading(140, '2025-02-19')] }).progress).toBe(0.4);
});

test('a gap in the experience shows, what is unknown does not', () => {
  const notMet = aRequirement({ state: 'notMet', stateOn: '2025-02-01' });
  expect(pill({ requirements: [notMet] })).toMatchObject({ gap: true, label: 'Open Milepost, there is a gap to look at' });
  expect(pill({ requirements: [aRequirement()] }).gap).toBe(false);
});

test('a record that nobody linked', () => {
  expect(unknownPill(t)).toMatchObject({ state: 'unknown', progress: null, expected: null, gap: false });
});

test('no text of the customer’s comes near the page', () => {
  const outcomes = [anOutcome({ statement: 'SECRET' })];
  const requirements = [aRequirement({ title: { text: 'SECRET' }, state: 'notMet', stateOn: '2025-02-01' })];
  expect(JSON.stringify(pill({ outcomes, requirements }))).not.toMatch(/SECRET|Acme/);
});
