import { accountId, domainOf, nameOf } from './names.mjs';
import { randomFrom } from './tools/random.mjs';

/**
 * Customers for measuring: 40 rows each, the same for the same number on every machine. Runs in Node, where a sample is held against the
 * schemas, and in the extension's page, which writes them. Every customer has another name, outcome and newest note: they tell what is on screen.
 */

const units = ['sign-ups per event', 'orders a day', 'hours to answer', 'visits a week', 'returns per 1,000'];
const needs = [
  'sign-ups per event',
  'orders on a normal day',
  'hours until a customer is answered',
  'visits in a week',
  'returns per 1,000 parcels',
];
const touchpoints = [
  'sales',
  'marketing',
  'thoughtLeadership',
  'onboarding',
  'professionalServices',
  'support',
  'customerSuccess',
  'ecosystem',
  'product',
];
const wishes = [
  'One price that holds for the whole term',
  'Reference from a company of our size',
  'Their own numbers in the guide',
  'A named person until the first event',
  'The old lists brought over by us',
  'Somebody who answers at night',
  'A talk every month, no slides',
  'Sign-in with their own accounts',
  'Works on the phones at the door',
];
const sets = ['equip', 'equip', 'adoption', 'adoption', 'adoption', 'engagement', 'engagement'];
const marks = [undefined, undefined, 'firstUse', 'firstUseComplete', undefined, 'regularUse'];
const deeds = [
  'Train the two who will run it',
  'Connect the payment account',
  'First list sent by themselves',
  'One whole event run through',
  'Ask how the first one went',
  'Third event in a row',
  'Look at the cadence together',
];
const asks = ['Logo as a vector file', 'Access to the sender domain', 'List of past attendees', 'Who signs off the texts'];
const gains = ['Less work at the door', 'Sponsors renew sooner', 'No double bookings'];
const stops = ['List imported', 'First event published', 'First event sold out', 'Half the season sold in advance'];
const said = ['the list import failed', 'a fuller room than last year', 'nobody answered at night', 'it paid for itself'];

/** Without the name in it: name and outcome are looked for apart. */
export const statementOf = (i) => `${need(i).to} ${needs[storyOf(i) % needs.length]}, tour ${i} of the season`;

function need(i) {
  const random = randomFrom(i * 7 + 3);
  const from = 100 + Math.floor(random() * 400);
  return { from, to: from + 150 + (i % 1_000) };
}

const dayMs = 86_400_000;
const isoDay = (ms) => new Date(ms).toISOString().slice(0, 10);

/**
 * There are so many stories (what is met, late, reached, unknown); customers of one story differ in names and figures and have other ids. So the
 * reference can know what the panel shows of a customer that nobody has looked at yet.
 */
export const stories = 24;
export const storyOf = (i) => i % stories;

/**
 * All rows of customer number `i` by table: 40.
 * @param {string} today ISO date that the customer's story ends on
 * @param {{keyOf: (accountId: string) => string, record: object, urlOf: (accountId: string) => string}} crm what makes the row of its linked record
 */
export function rowsOf(i, today, crm) {
  const random = randomFrom(storyOf(i) + 1);
  const idRandom = randomFrom(i + 1_000);
  const upTo = (below) => Math.floor(random() * below);
  const end = Date.parse(today);
  const startMs = end - (60 + upTo(300)) * dayMs;
  const id = (ms) => uuid(ms, idRandom);
  const on = (ms) => ({ at: new Date(ms).toISOString(), on: isoDay(ms) });
  const begun = startMs + 9 * 3_600_000 + upTo(7 * 3_600_000);
  const customerId = id(begun);
  const engagementId = id(begun);
  const row = (ms = begun) => ({ id: id(ms), customerId, ...on(ms) });
  const under = (ms = begun) => ({ ...row(ms), engagementId });
  const origin = (item) => ({ playbook: 'bench', version: 1, item });
  const { from, to } = need(i);
  const byMs = startMs + (300 + upTo(200)) * dayMs;
  const recent = () => end - upTo(170) * dayMs;
  const account = accountId(i);

  const outcome = {
    ...under(),
    order: 0,
    statement: statementOf(i),
    said: said[upTo(said.length)],
    unit: units[storyOf(i) % units.length],
    from,
    fromOn: isoDay(startMs),
    to,
    by: isoDay(byMs),
    ...(upTo(3) ? { confirmedOn: isoDay(recent()) } : {}),
  };
  const readings = [4, 3, 2, 1].map((nth) => {
    const ms = Math.max(begun, end - nth * 14 * dayMs + upTo(9) * dayMs);
    const way = Math.min(1.1, ((ms - startMs) / (byMs - startMs)) * (0.6 + random() * 0.7));
    return {
      ...under(ms),
      outcomeId: outcome.id,
      value: Math.round(from + (to - from) * way),
      readOn: isoDay(ms),
      source: upTo(4) ? 'own' : 'use',
    };
  });
  const requirements = touchpoints.map((touchpoint, order) => {
    const state = ['met', 'met', 'met', 'notMet', 'unknown'][upTo(5)];
    return {
      ...under(),
      order,
      touchpoint,
      title: { text: wishes[order] },
      essential: order % 4 === 1,
      state,
      ...(state === 'unknown' ? {} : { stateOn: isoDay(recent()), evidence: `Said in the call about tour ${i}`, saidBy: 'Rita Silva' }),
      origin: origin(`requirement-${order}`),
    };
  });
  const inputs = asks.map((text, order) => ({
    ...under(),
    order,
    title: { text },
    how: { text: 'By mail or in the shared folder, whatever is easier' },
    required: order < 3,
    askedOn: isoDay(startMs),
    ...(upTo(6) ? { receivedOn: isoDay(startMs + upTo(20) * dayMs) } : {}),
    origin: origin(`input-${order}`),
  }));
  const tasks = deeds.map((text, order) => ({
    ...under(),
    order,
    set: sets[order],
    title: { text },
    who: order % 2 ? 'them' : 'us',
    dueOn: isoDay(startMs + (10 + order * 12) * dayMs),
    ...(upTo(8) > order ? { doneOn: isoDay(startMs + (8 + order * 11) * dayMs) } : {}),
    ...(marks[order] ? { marks: marks[order] } : {}),
    origin: origin(`task-${order}`),
  }));
  const benefits = gains.map((text, order) => {
    const state = ['yes', 'no', 'unknown'][upTo(3)];
    return {
      ...under(),
      order,
      title: { text },
      state,
      ...(state === 'unknown' ? {} : { stateOn: isoDay(recent()) }),
      origin: origin(`benefit-${order}`),
    };
  });
  const reached = upTo(stops.length);
  const milestoneIds = stops.map(() => id(begun));
  const milestones = stops.map((text, order) => ({
    ...under(),
    id: milestoneIds[order],
    order,
    kind: order % 2 ? 'customer' : 'functional',
    title: { text: `${text}, tour ${i}` },
    dueOn: isoDay(end + (order - reached) * 21 * dayMs + upTo(12) * dayMs),
    ...(order < reached ? { reachedOn: isoDay(startMs + order * 15 * dayMs) } : {}),
    after: order ? [milestoneIds[order - 1]] : [],
    ...(order % 2 ? {} : { serves: milestoneIds[order + 1] }),
    origin: origin(`milestone-${order}`),
  }));
  const notes = [3, 2, 1].map((nth) => ({
    ...row(Math.max(begun, end - nth * 9 * dayMs + upTo(4) * dayMs)),
    text: `Call ${nth} on tour ${i}: ${said[upTo(said.length)]}, asked again for the export`,
    theirs: nth === 2,
    about: nth === 1 ? { what: 'milestone', id: milestoneIds[reached] } : { what: 'nothing' },
  }));

  return {
    customers: [
      {
        id: customerId,
        ...on(begun),
        name: nameOf(i),
        domain: domainOf(i),
        segment: ['startup', 'midmarket', 'enterprise'][upTo(3)],
        renewsOn: isoDay(startMs + 365 * dayMs),
      },
    ],
    engagements: [
      {
        ...row(),
        id: engagementId,
        product: 'main',
        playbook: { playbook: 'bench', version: 1 },
        startedOn: isoDay(startMs),
        need: 'indispensable',
        needOn: isoDay(recent()),
      },
    ],
    records: [{ ...row(), key: crm.keyOf(account), ...crm.record, recordId: account, url: crm.urlOf(account), name: nameOf(i) }],
    contacts: [
      { ...row(), name: 'Rita Silva', role: 'Head of programme', sponsor: upTo(4) > 0, champion: false },
      { ...row(), name: 'Ben Okafor', role: 'Marketing lead', sponsor: false, champion: upTo(2) > 0 },
    ],
    outcomes: [outcome],
    readings,
    requirements,
    inputs,
    tasks,
    benefits,
    milestones,
    notes,
  };
}

/** The one entry of the history that starting a customer leaves: every row it inserted. */
export function startedEntry(rows, random) {
  const [customer] = rows.customers;
  return {
    id: uuid(Date.parse(customer.at), random),
    customerId: customer.id,
    at: customer.at,
    on: customer.on,
    kind: 'change',
    command: 'startCustomer',
    label: { key: 'history.startCustomer', params: { name: customer.name } },
    changes: Object.entries(rows).flatMap(([table, list]) => list.map(({ id }) => ({ table, id, insert: true, fields: {} }))),
  };
}

/** A uuid v7: sorts by its time. */
function uuid(ms, random) {
  const hex = (digits) =>
    Math.floor(random() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const time = ms.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${'89ab'[Math.floor(random() * 4)]}${hex(3)}-${hex(6)}${hex(6)}`;
}
