import { addDays } from '../../lib/success/dates';
import { begin, type SampleRows, type Scene } from './begin';

/** Behind, with a milestone that is late, though the experience fits. */
export function borealis(scene: Scene): SampleRows {
  const startedOn = addDays(scene.today, -200);
  const is = begin(scene, {
    name: 'Borealis Travel',
    segment: 'startup',
    startedOn,
    renewsIn: 268,
    engagement: { need: 'useful', needOn: addDays(scene.today, -40) },
  });
  const since = (days: number) => addDays(startedOn, days);
  const outcome = is.outcome({
    statement: '900 early bookings a season',
    said: 'sell the season before it starts',
    unit: 'early bookings',
    from: 520,
    fromOn: startedOn,
    to: 900,
    by: is.day(130),
    confirmedOn: is.day(-40),
  });
  return {
    customer: is.customer,
    engagements: is.engagements,
    records: [],
    contacts: [
      is.contact(-198, { name: 'Aino Lehto', role: 'Founder', sponsor: true }),
      is.contact(-190, { name: 'Petri Salo', role: 'Developer', champion: true }),
    ],
    outcomes: [outcome],
    readings: is.readings(outcome, [
      [-120, 560],
      [-60, 598],
      [-4, 622],
    ]),
    requirements: is.experience(-40),
    inputs: is.inputs(since(1)),
    tasks: is.tasks({
      keys: startedOn,
      guide: startedOn,
      connect: since(1),
      agreeFirst: since(1),
      firstUse: since(2),
      firstComplete: since(6),
      followUp: since(8),
      agreeRhythm: since(15),
      live: since(30),
    }),
    benefits: is.start.benefits,
    milestones: is.path({
      firstData: { text: 'Last season’s bookings through it', reachedOn: since(3) },
      firstCustomer: { text: 'First traveller books from an early offer', reachedOn: since(21) },
      alone: { text: 'Offers go out on their own for a week', reachedOn: since(40) },
      halfway: { text: 'Second season booked', dueOn: is.day(-3) },
      there: { text: '900 early bookings', dueOn: is.day(130) },
    }),
    notes: [
      is.note(-4, 'Norway sells, Iceland waits for the prices', { saidBy: 'Aino Lehto' }),
      is.note(-33, 'Petri moved the offers to the evening; the figures come monthly.'),
    ],
  };
}
