import { addDays } from '../../lib/success/dates';
import type { Benefit } from '../../lib/success/rows';
import { begin, type SampleRows, type Scene } from './begin';

/** Successful: reached by their own figure, and the experience fits. */
export function lumen(scene: Scene): SampleRows {
  const startedOn = addDays(scene.today, -400);
  const is = begin(scene, {
    name: 'Lumen Museum',
    segment: 'midmarket',
    startedOn,
    renewsIn: 208,
    engagement: { need: 'indispensable', needOn: addDays(scene.today, -20) },
  });
  const since = (days: number) => addDays(startedOn, days);
  const outcome = is.outcome({
    statement: '3,000 members at the evenings by the end of the season',
    said: 'members who come back',
    unit: 'members',
    from: 1_400,
    fromOn: startedOn,
    to: 3_000,
    by: is.day(10),
    confirmedOn: is.day(-182),
  });
  const felt = (benefit: Benefit): Benefit => ({ ...benefit, state: 'yes', stateOn: is.day(-20), on: is.day(-20) });
  return {
    customer: is.customer,
    engagements: is.engagements,
    records: [],
    contacts: [
      is.contact(-395, { name: 'Sofia Brandt', role: 'Director', sponsor: true }),
      is.contact(-380, { name: 'Jonas Weil', role: 'Membership', champion: true }),
    ],
    outcomes: [outcome],
    readings: is.readings(outcome, [
      [-200, 2_050],
      [-90, 2_640],
      [-20, 3_040],
    ]),
    requirements: is.experience(-30),
    inputs: is.inputs(since(4)),
    tasks: is.tasks({
      setUp: since(6),
      train: since(9),
      install: since(9),
      agreeFirst: since(8),
      firstUse: since(11),
      firstComplete: since(18),
      followUp: since(20),
      agreeRhythm: since(30),
      everyone: since(44),
      regular: since(58),
    }),
    benefits: is.start.benefits.map(felt),
    milestones: is.path({
      firstJob: { text: 'First evening booked through it', reachedOn: since(11) },
      firstResult: { text: 'First evening with a waiting list', reachedOn: since(60) },
      team: { text: 'All departments plan in it', reachedOn: since(75) },
      halfway: { text: '3,000 members at the evenings', reachedOn: is.day(-20) },
      there: { text: 'Members’ evening full', dueOn: is.day(51) },
    }),
    notes: [
      is.note(-20, 'Three thousand and forty. The director told the board herself', { saidBy: 'Jonas Weil' }),
      is.note(-64, 'Another museum in town asked them how they do it.'),
    ],
  };
}
