import { recordKey } from '../crm/recordKey';
import type { RecordRef } from '../crm/types';
import { readBundle } from '../db/readBundle';
import { customerOfRecord } from '../db/records';
import { getPillPlace } from '../db/settings';
import { translations } from '../i18n';
import { currentLanguage } from '../i18n/language';
import type { PillPlace, PillState, TabState } from '../messages/protocol';
import { todayIn } from '../success/dates';
import { order } from './orders';
import { pillOf, unknownPill } from './pillOf';
import { knownTabs, readTab } from './tabs';

/** Where the pill lies until somebody moves it: the corner of `look/pill.html`. */
const atFirst: PillPlace = { x: 16, y: 16, hidden: false };

/** The customer of the record, or of the account it belongs to. */
async function customerOf({ ref, sight }: TabState): Promise<string | null> {
  if (!ref) return null;
  const own = await customerOfRecord(recordKey(ref));
  const parentId = sight?.parent?.id;
  if (own !== null || parentId === undefined) return own;
  const account: RecordRef = { ...ref, kind: 'account', id: parentId };
  return customerOfRecord(recordKey(account));
}

async function pillFor(tab: TabState): Promise<PillState | null> {
  if (!tab.ref) return null;
  const t = await translations(await currentLanguage());
  const customerId = await customerOf(tab);
  const bundle = customerId === null ? null : await readBundle(customerId);
  return bundle ? pillOf(bundle, todayIn(), t) : unknownPill(t);
}

/** Which refresh of a tab is the newest: a slower, older one must not overwrite it. */
const newest = new Map<number, symbol>();

/** Brings the pill of one tab up to date with what the tab shows now. @throws OpenFailure */
export async function refreshPill(tabId: number): Promise<void> {
  const mine = Symbol();
  newest.set(tabId, mine);
  const tab = await readTab(tabId);
  if (!tab?.url || tab.page === 'unseen') return;
  const pill = await pillFor(tab);
  const place = (await getPillPlace(new URL(tab.url).origin)) ?? atFirst;
  if (newest.get(tabId) !== mine) return;
  newest.delete(tabId);
  await order(tabId, { type: 'pill', pill, place });
}

/** Brings every pill up to date: data or language changed. @throws OpenFailure */
export async function refreshPills(): Promise<void> {
  await Promise.all((await knownTabs()).map(({ tabId }) => refreshPill(tabId)));
}
