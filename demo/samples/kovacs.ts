import { addDays } from '../../lib/success/dates';
import { begin, type SampleRows, type Scene } from './begin';

/** Unknown: nobody has given a figure for 83 days, and the experience was last confirmed half a year ago. */
export function kovacs(scene: Scene): SampleRows {
  const startedOn = addDays(scene.today, -300);
  const is = begin(scene, { name: 'Kovács Konferencia', segment: 'midmarket', startedOn, renewsIn: 65 });
  const since = (days: number) => addDays(startedOn, days);
  const outcome = is.outcome({
    statement: 'Speakers confirmed in 10 days instead of 24',
    said: 'stop chasing speakers for weeks',
    unit: 'days',
    from: 24,
    fromOn: startedOn,
    to: 10,
    by: is.day(60),
    confirmedOn: is.day(-190),
  });
  return {
    customer: is.customer,
    engagements: is.engagements,
    records: [],
    contacts: [is.contact(-298, { name: 'Kovács Ágnes', role: 'Managing director', champion: true })],
    outcomes: [outcome],
    readings: is.readings(outcome, [
      [-210, 22],
      [-150, 19],
      [-83, 18],
    ]),
    requirements: is.experience(-190),
    inputs: is.inputs(since(9)),
    tasks: is.tasks({
      setUp: since(12),
      train: since(15),
      install: since(15),
      agreeFirst: since(15),
      firstUse: since(22),
      firstComplete: since(30),
      followUp: since(33),
    }),
    benefits: is.start.benefits,
    milestones: is.path({
      firstJob: { text: 'First invitations sent from it', reachedOn: since(22) },
      firstResult: { text: 'One conference without a phone call', reachedOn: since(120) },
      team: { text: 'All three organisers work in it', reachedOn: is.day(-83) },
      halfway: { text: 'Speakers confirmed in 17 days', dueOn: is.day(12) },
      there: { text: 'Speakers confirmed in 10 days', dueOn: is.day(60) },
    }),
    notes: [is.note(-83, 'Eighteen days this time, the keynote took longest', { saidBy: 'Kovács Ágnes' })],
  };
}
