import type { ParentSight, RecordRef, RecordSight } from '../crm/types';
import type { PageAct, PageReport, PanelAct, PillPlace, TabState } from './protocol';
import { anyOf, flag, type Guard, int, object, oneOf, orNull, text, upTo } from './shape';

/** The shapes of the protocol, checked where a message arrives, and its sender before (`senders.ts`). */

const short = text(1_000);
const address = text(100_000);
const isoDate: Guard<string> = (value): value is string => short(value) && /^\d{4}-\d\d-\d\d$/.test(value);

const ref = object<RecordRef>({
  crm: text(1_000, 1),
  tenant: short,
  kind: oneOf('account', 'contact', 'deal', 'ticket', 'other'),
  id: text(1_000, 1),
  url: address,
});

const sight = object<RecordSight>(
  {
    ref,
    name: short,
    domain: short,
    parent: object<ParentSight>({ id: short, name: short }, ['id']),
    owner: short,
    renewsOn: isoDate,
    confidence: oneOf('sure', 'likely', 'none'),
    hit: short,
  },
  ['name', 'domain', 'parent', 'owner', 'renewsOn'],
);

type Of<T extends { readonly type: string }, K extends T['type']> = Extract<T, { readonly type: K }>;

const pageReport = anyOf<PageReport>(
  object<Of<PageReport, 'visit'>>({ type: oneOf('visit'), url: address, preview: address }, ['preview']),
  object<Of<PageReport, 'sight'>>({ type: oneOf('sight'), url: address, preview: address, sight }, ['preview']),
  object<Of<PageReport, 'unreadable'>>({ type: oneOf('unreadable'), url: address, preview: address, ref }, ['preview']),
);

const place = object<PillPlace>({ x: upTo(100_000), y: upTo(100_000), hidden: flag });

const pageAct = anyOf<PageAct>(
  object<Of<PageAct, 'open-panel'>>({ type: oneOf('open-panel') }),
  object<Of<PageAct, 'pill-place'>>({ type: oneOf('pill-place'), place }),
);

const panelAct = object<PanelAct>({ type: oneOf('data-changed') });

const tabState = object<TabState>({
  tabId: int,
  url: orNull(address),
  page: oneOf('record', 'list', 'none', 'unseen'),
  ref: orNull(ref),
  sight: orNull(sight),
  reading: flag,
});

const reader =
  <T>(guard: Guard<T>) =>
  (value: unknown): T | null =>
    guard(value) ? value : null;

/** What a content script reported, or null where it has another shape. */
export const asPageReport = reader(pageReport);
/** What a click in a page asks for, or null where it has another shape. */
export const asPageAct = reader(pageAct);
/** What an extension page tells the background, or null where it has another shape. */
export const asPanelAct = reader(panelAct);
/** What was kept about a tab, or null where it has another shape. */
export const asTabState = reader(tabState);
