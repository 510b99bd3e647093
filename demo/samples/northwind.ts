import { addDays } from '../../lib/success/dates';
import { begin, type SampleRows, type Scene } from './begin';

/** Just begun: the gate is closed, two inputs are missing and the time is theirs. */
export function northwind(scene: Scene): SampleRows {
  const startedOn = addDays(scene.today, -6);
  const is = begin(scene, { name: 'Northwind Fairs', segment: 'enterprise', startedOn, renewsIn: 359 });
  const outcome = is.outcome({
    statement: 'All 14 halls let before the spring fairs',
    said: 'no dark halls',
    unit: 'halls let',
    from: 3,
    fromOn: startedOn,
    to: 14,
    by: is.day(105),
    confirmedOn: is.day(-6),
  });
  const early = { askedOn: undefined, receivedOn: startedOn };
  const missing = { askedOn: is.day(-4), receivedOn: undefined };
  const asked = { state: 'unknown', stateOn: undefined } as const;
  return {
    customer: is.customer,
    engagements: is.engagements,
    records: [],
    contacts: [
      is.contact(-6, { name: 'Ingrid Holm', role: 'Director of fairs', sponsor: true }),
      is.contact(-5, { name: 'Tomasz Wrona', role: 'IT', champion: false }),
    ],
    outcomes: [outcome],
    readings: is.readings(outcome, [[-1, 3]]),
    requirements: is.experience(-2, { security: asked, training: asked, review: asked, partners: asked, interface: asked }),
    inputs: is.inputs(startedOn, {
      figure: early,
      agree: early,
      sites: { ...early, receivedOn: is.day(-5) },
      questions: missing,
      access: missing,
      freeze: { askedOn: undefined, receivedOn: undefined },
    }),
    tasks: is.tasks({}),
    benefits: is.start.benefits,
    milestones: is.path({
      firstTeam: { text: 'First hall planned in it', dueOn: is.day(20) },
      firstFigure: { text: 'First three halls on offer', dueOn: is.day(46) },
      sites: { text: 'Every hall planned in it', dueOn: is.day(60) },
      halfway: { text: 'Seven halls let', dueOn: is.day(75) },
      there: { text: 'Every hall let', dueOn: is.day(105) },
    }),
    notes: [is.note(-4, 'The security questions come on Monday', { saidBy: 'Tomasz Wrona' })],
  };
}
