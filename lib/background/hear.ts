import { setPillPlace } from '../db/pillPlaces';
import { asPageAct, asPanelAct } from '../messages/check';
import { fromExtension, fromPage, type PageSender } from '../messages/senders';
import { failed } from './failed';
import { openPanel } from './panel';
import { refreshPill, refreshPills } from './pill';

/** Single messages: what a click in a page asks for, and what the extension's own pages tell. Other senders and shapes are ignored. */
export function hear(value: unknown, sender: chrome.runtime.MessageSender): void {
  const { id } = chrome.runtime;
  const page = fromPage(sender, id);
  if (page) hearPage(page, value);
  else if (fromExtension(sender, id) && asPanelAct(value)) refreshPills().catch(failed('The pills could not be brought up to date.'));
}

function hearPage({ tabId, windowId, origin }: PageSender, value: unknown): void {
  const act = asPageAct(value);
  if (act?.type === 'open-panel') openPanel(windowId).catch(failed('The panel could not be opened.'));
  if (act?.type !== 'pill-place') return;
  setPillPlace(origin, act.place)
    .then(() => refreshPill(tabId))
    .catch(failed("The pill's place could not be kept."));
}
