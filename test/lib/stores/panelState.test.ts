import { describe, expect, it } from 'vitest';
import type { RecordRef, RecordSight } from '../../../lib/crm/types';
import type { TabState } from '../../../lib/messages/protocol';
import { type PanelInputs, type PanelState, panelState } from '../../../lib/stores/panelState';

const url = 'https://acme.lightning.force.com/lightning/r/Account/001000000000001AAA/view';
const account: RecordRef = { crm: 'salesforce', tenant: 'acme', kind: 'account', id: '001000000000001AAA', url };
const contact: RecordRef = { ...account, kind: 'contact', id: '003000000000001AAA' };
const sight = (ref: RecordRef, rest: Partial<RecordSight> = {}): RecordSight => ({ ref, confidence: 'sure', hit: 'v1', ...rest });
const tab = (rest: Partial<TabState>): TabState => ({ tabId: 1, url, page: 'record', ref: null, sight: null, reading: false, ...rest });

const inputs = (rest: Partial<PanelInputs>): PanelInputs => ({
  tab: null,
  allowed: null,
  pinned: null,
  resolved: { kind: 'pending' },
  ...rest,
});
const customer = { kind: 'customer', customerId: 'c1' } as const;
const nobody = { kind: 'unknown', suggestions: [] } as const;
const suggestions = [{ customerId: 'c9', name: 'Acme Group', reason: 'domain' }] as const;

const cases: readonly [string, Partial<PanelInputs>, PanelState][] = [
  ['nothing known of the window yet', {}, { kind: 'waiting' }],
  ['no address told', { tab: tab({ url: null, page: 'unseen' }) }, { kind: 'unknownPage' }],
  ['a page of the browser', { tab: tab({ url: 'chrome://settings/', page: 'unseen' }), allowed: false }, { kind: 'notCrm' }],
  ['a site not allowed', { tab: tab({ page: 'unseen' }), allowed: false }, { kind: 'notAllowed', url }],
  ['a site of which the browser has not said', { tab: tab({ page: 'unseen' }) }, { kind: 'waiting' }],
  ['an allowed site whose page has not reported', { tab: tab({ page: 'unseen' }), allowed: true }, { kind: 'waiting' }],
  ['no CRM page', { tab: tab({ page: 'none' }), allowed: true }, { kind: 'notCrm' }],
  ['a list', { tab: tab({ page: 'list' }) }, { kind: 'noRecord', url }],
  ['a record the database has not answered for', { tab: tab({ ref: account, reading: true }) }, { kind: 'waiting' }],
  ['a linked record, from the ref alone', { tab: tab({ ref: account, reading: true }), resolved: customer }, customer],
  ['a linked record whose name cannot be read', { tab: tab({ ref: account }), resolved: customer }, customer],
  [
    'a linked record with a renewal date on the page',
    { tab: tab({ ref: account, sight: sight(account, { name: 'Acme', renewsOn: '2026-02-06' }) }), resolved: customer },
    { ...customer, proposedRenewsOn: '2026-02-06' },
  ],
  [
    'a sight of another record than the address shows',
    { tab: tab({ ref: account, sight: sight({ ...account, id: '001000000000002AAA' }, { renewsOn: '2026-02-06' }) }), resolved: customer },
    customer,
  ],
  ['an unknown record still being read', { tab: tab({ ref: account, reading: true }), resolved: nobody }, { kind: 'waiting' }],
  [
    'an unknown record',
    {
      tab: tab({ ref: account, sight: sight(account, { name: 'Acme Events', domain: 'acme-events.com' }) }),
      resolved: { kind: 'unknown', suggestions },
    },
    { kind: 'start', ref: account, name: 'Acme Events', domain: 'acme-events.com', suggestions },
  ],
  [
    'an unknown record whose name cannot be read',
    { tab: tab({ ref: account }), resolved: nobody },
    { kind: 'start', ref: account, suggestions: [] },
  ],
  [
    'a record of a kind that cannot be told',
    { tab: tab({ ref: { ...account, kind: 'other' } }), resolved: nobody },
    { kind: 'start', ref: { ...account, kind: 'other' }, suggestions: [] },
  ],
  [
    'a contact that leads to its account',
    { tab: tab({ ref: contact, sight: sight(contact, { name: 'Dana Ruiz', parent: { name: 'Acme Events' } }) }), resolved: customer },
    { ...customer, through: { kind: 'contact', name: 'Dana Ruiz' } },
  ],
  [
    'a contact that leads to its account before it can be read',
    { tab: tab({ ref: contact, reading: true }), resolved: customer },
    { ...customer, through: { kind: 'contact' } },
  ],
  [
    'a contact of nobody we know',
    { tab: tab({ ref: contact, sight: sight(contact, { name: 'Dana Ruiz', parent: { name: 'Acme Events' } }) }), resolved: nobody },
    { kind: 'whose', ref: contact, name: 'Dana Ruiz', account: 'Acme Events', suggestions: [] },
  ],
  ['a contact that cannot be read', { tab: tab({ ref: contact }), resolved: nobody }, { kind: 'whose', ref: contact, suggestions: [] }],
  ['pinned beside no record', { pinned: 'c1', tab: tab({ page: 'none' }) }, { kind: 'pinned', customerId: 'c1', page: null }],
  ['pinned beside a page nobody told us of', { pinned: 'c1' }, { kind: 'pinned', customerId: 'c1', page: null }],
  [
    'pinned beside its own page',
    { pinned: 'c1', tab: tab({ ref: account }), resolved: customer },
    { kind: 'pinned', customerId: 'c1', page: { same: true } },
  ],
  [
    'pinned beside another customer',
    { pinned: 'c2', tab: tab({ ref: account, sight: sight(account, { name: 'Borealis Travel' }) }), resolved: customer },
    { kind: 'pinned', customerId: 'c2', page: { same: false, name: 'Borealis Travel' } },
  ],
  [
    'pinned beside the contact of another customer',
    {
      pinned: 'c2',
      tab: tab({ ref: contact, sight: sight(contact, { name: 'Dana Ruiz', parent: { name: 'Borealis Travel' } }) }),
      resolved: nobody,
    },
    { kind: 'pinned', customerId: 'c2', page: { same: false, name: 'Borealis Travel' } },
  ],
  [
    'pinned beside a record without a name',
    { pinned: 'c2', tab: tab({ ref: account }), resolved: nobody },
    { kind: 'pinned', customerId: 'c2', page: { same: false } },
  ],
  [
    'pinned while the database has not answered',
    { pinned: 'c2', tab: tab({ ref: account }) },
    { kind: 'pinned', customerId: 'c2', page: null },
  ],
];

describe('panelState', () => {
  it.each(cases)('%s', (_name, given, state) => expect(panelState(inputs(given))).toEqual(state));
});
