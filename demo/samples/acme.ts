import { addDays, daysBetween } from '../../lib/success/dates';
import { begin, type SampleRows, type Scene } from './begin';

/** The next 30 June that is at least 120 days ahead: the sentence names that day. */
function june(today: string): string {
  const year = Number(today.slice(0, 4));
  return [year, year + 1].map((one) => `${one}-06-30`).find((date) => daysBetween(today, date) >= 120) ?? `${year + 1}-06-30`;
}

/** On course, but the experience doesn't fit: nobody answers at night. */
export function acme(scene: Scene): SampleRows {
  const by = june(scene.today);
  // 157 of 375 days have passed, so that 280 of 420 are expected today.
  const startedOn = addDays(scene.today, -Math.round((daysBetween(scene.today, by) * 157) / 218));
  const is = begin(scene, { name: 'Acme Events', segment: 'midmarket', startedOn, renewsIn: 74 });
  const since = (days: number) => addDays(startedOn, days);
  const dana = is.contact(-82, { name: 'Dana Ruiz', role: 'Head of programme', sponsor: true, champion: true });
  const outcome = is.outcome({
    statement: '420 sign-ups per event by 30 June',
    said: 'a fuller room',
    statedWant: 'An e-mail tool for invitations',
    unit: 'sign-ups per event',
    from: 180,
    fromOn: startedOn,
    to: 420,
    by,
    confirmedOn: is.day(-43),
  });
  const requirements = is.experience(-43, {
    answer: {
      title: { text: 'Somebody answers at night on event days' },
      state: 'notMet',
      stateOn: is.day(-83),
      evidence: 'no answer at night\nThree tickets waited until the morning.',
      saidBy: dana.name,
    },
    interface: { title: { text: 'The import takes their largest list' }, state: 'unknown', stateOn: undefined },
  });
  const milestones = is.path({
    firstJob: { text: 'First list imported', reachedOn: since(12) },
    firstResult: { text: '250 sign-ups at one event', reachedOn: is.day(-46) },
    team: { text: 'Waiting list used for the first time', reachedOn: is.day(-74) },
    halfway: { text: 'First event sold out', dueOn: is.day(26) },
    there: { text: '420 sign-ups at every event', dueOn: by },
  });
  const next = milestones.find(({ origin }) => origin?.item === 'halfway');
  const support = requirements.find(({ origin }) => origin?.item === 'answer');
  const said = { saidBy: dana.name };
  const aboutNext = next ? { about: { what: 'milestone', id: next.id } as const } : {};
  const aboutSupport = support ? { about: { what: 'requirement', id: support.id } as const } : {};
  return {
    customer: is.customer,
    engagements: is.engagements,
    records: [],
    contacts: [dana],
    outcomes: [outcome],
    readings: is.readings(outcome, [
      [-80, 212],
      [-46, 250],
      [-6, 265],
    ]),
    requirements,
    inputs: is.inputs(since(5)),
    tasks: is.tasks({ setUp: since(6), train: since(8), install: since(7), agreeFirst: since(8), firstUse: since(9) }),
    benefits: is.start.benefits,
    milestones,
    notes: [
      is.note(-10, 'The list import failed', said),
      is.note(-16, 'Support sent a workaround for the import the next morning.', aboutSupport),
      is.note(-21, 'Night shift has nobody to call', { ...said, ...aboutSupport }),
      is.note(-30, 'The autumn fair opens for sign-ups on the first of the month.', aboutNext),
      is.note(-46, 'Two hundred and fifty, and they stayed to the end', { ...said, about: { what: 'outcome', id: outcome.id } }),
      is.note(-58, 'Ticket office wants the list by city.'),
      is.note(-74, 'The waiting list filled eleven seats that would have stayed empty', said),
    ],
  };
}
