import { getPillPlace } from '../db/pillPlaces';
import { readBundle } from '../db/readBundle';
import { customerThrough } from '../db/records';
import { translations } from '../i18n';
import { currentLanguage } from '../i18n/language';
import type { PillPlace, PillState, TabState } from '../messages/protocol';
import { todayIn } from '../success/dates';
import { order } from './orders';
import { pillOf, unknownPill } from './pillOf';
import { knownTabs, readTab } from './tabs';

/** Where the pill lies until somebody moves it: the corner of `look/pill.html`. */
const atFirst: PillPlace = { x: 16, y: 16, hidden: false };

async function pillFor({ ref, sight }: TabState): Promise<PillState | null> {
  if (!ref) return null;
  const t = await translations(await currentLanguage());
  const linked = await customerThrough(ref, sight?.parent);
  const bundle = linked && (await readBundle(linked.customerId));
  return bundle ? pillOf(bundle, todayIn(), t) : unknownPill(t);
}

/** Which refresh of a tab is the newest, as long as it is under way: a slower, older one must not overwrite it. */
const newest = new Map<number, symbol>();

/** Brings the pill of one tab up to date with what the tab shows now. @throws OpenFailure */
export async function refreshPill(tabId: number): Promise<void> {
  const mine = Symbol();
  newest.set(tabId, mine);
  try {
    const tab = await readTab(tabId);
    if (!tab?.url || tab.page === 'unseen') return;
    const pill = await pillFor(tab);
    const place = (await getPillPlace(new URL(tab.url).origin)) ?? atFirst;
    if (newest.get(tabId) === mine) await order(tabId, { type: 'pill', pill, place });
  } finally {
    if (newest.get(tabId) === mine) newest.delete(tabId);
  }
}

/** Brings every pill up to date: data or language changed. @throws OpenFailure */
export async function refreshPills(): Promise<void> {
  await Promise.all((await knownTabs()).map(({ tabId }) => refreshPill(tabId)));
}
