import { addDays } from '../../lib/success/dates';
import { begin, type SampleRows, type Scene } from './begin';

/** Reached, but not a success: the figure is there and the experience is not. */
export function tandem(scene: Scene): SampleRows {
  const startedOn = addDays(scene.today, -325);
  const is = begin(scene, {
    name: 'Tandem Theatre',
    segment: 'midmarket',
    startedOn,
    renewsIn: 40,
    engagement: { need: 'useful', needOn: addDays(scene.today, -70) },
  });
  const since = (days: number) => addDays(startedOn, days);
  const outcome = is.outcome({
    statement: 'Half of each run sold before opening night',
    said: 'I want to know we are safe before the curtain rises',
    unit: '%',
    from: 22,
    fromOn: startedOn,
    to: 50,
    by: is.day(35),
    confirmedOn: is.day(-70),
  });
  return {
    customer: is.customer,
    engagements: is.engagements,
    records: [],
    contacts: [
      is.contact(-320, { name: 'Maeve Doyle', role: 'Executive director', sponsor: true }),
      is.contact(-300, { name: 'Sam Okoro', role: 'Box office', champion: true }),
    ],
    outcomes: [outcome],
    readings: is.readings(outcome, [
      [-210, 31],
      [-100, 44],
      [-12, 53],
    ]),
    requirements: is.experience(-70, {
      answer: {
        state: 'notMet',
        stateOn: is.day(-35),
        evidence: 'two days without an answer in opening week\nTickets of the premiere and the Saturday after.',
        saidBy: 'Sam Okoro',
      },
      call: { state: 'notMet', stateOn: is.day(-35) },
    }),
    inputs: is.inputs(since(11)),
    tasks: is.tasks({
      setUp: since(14),
      train: since(18),
      install: since(16),
      agreeFirst: since(14),
      firstUse: since(20),
      firstComplete: since(29),
      followUp: since(31),
      agreeRhythm: since(40),
      everyone: since(66),
      regular: since(90),
    }),
    benefits: is.start.benefits,
    milestones: is.path({
      firstJob: { text: 'First run on sale through it', reachedOn: since(20) },
      firstResult: { text: 'A third of a run sold before opening', reachedOn: since(115) },
      team: { text: 'Box office and school desk both sell in it', reachedOn: since(150) },
      halfway: { text: 'Autumn run half sold before opening', reachedOn: is.day(-12) },
      there: { text: 'Spring run half sold', dueOn: is.day(69) },
    }),
    notes: [
      is.note(-12, 'We sold it. And I would still think twice about doing it again', {
        saidBy: 'Maeve Doyle',
        about: { what: 'experience' },
      }),
      is.note(-35, 'Opening week and nobody picks up', { saidBy: 'Sam Okoro', about: { what: 'experience' } }),
    ],
  };
}
