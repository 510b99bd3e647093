import { defineBackground } from 'wxt/utils/define-background';
import { failed } from '../lib/background/failed';
import { grantsChanged, grantsRemoved } from '../lib/background/grants';
import { hear } from '../lib/background/hear';
import { acceptPage, addressLent, tabGone, tabUpdated } from '../lib/background/pages';
import { openForNote, openPanel } from '../lib/background/panel';
import { refreshPills } from '../lib/background/pill';
import { onLanguageChange } from '../lib/i18n/language';

/** Every listener is there before the first await: a worker that was started for an event would miss it otherwise. */
export default defineBackground(() => {
  chrome.runtime.onConnect.addListener(acceptPage);
  chrome.runtime.onMessage.addListener(hear);

  chrome.action.onClicked.addListener((tab) => {
    openPanel(tab.windowId).catch(failed('The panel could not be opened.'));
    addressLent(tab).catch(failed('The address could not be kept.'));
  });
  chrome.commands.onCommand.addListener((command, tab) => {
    if (command !== 'log-note' || !tab) return;
    openForNote(tab.windowId, Date.now()).catch(failed('The panel could not be opened for a note.'));
    addressLent(tab).catch(failed('The address could not be kept.'));
  });

  chrome.tabs.onUpdated.addListener((tabId, change) => {
    tabUpdated(tabId, change).catch(failed('A tab could not be followed.'));
  });
  chrome.tabs.onRemoved.addListener((tabId) => {
    tabGone(tabId).catch(failed('A closed tab could not be forgotten.'));
  });
  chrome.tabs.onReplaced.addListener((_added, removed) => {
    tabGone(removed).catch(failed('A replaced tab could not be forgotten.'));
  });

  const reconcileGrants = () => {
    grantsChanged().catch(failed('Grants and scripts could not be brought in line.'));
  };
  chrome.runtime.onStartup.addListener(reconcileGrants);
  chrome.permissions.onAdded.addListener(reconcileGrants);
  chrome.permissions.onRemoved.addListener(() => {
    grantsRemoved().catch(failed('A grant that was taken back could not be followed.'));
  });
  chrome.runtime.onInstalled.addListener(({ reason }) => {
    reconcileGrants();
    if (reason === 'install')
      chrome.tabs.create({ url: chrome.runtime.getURL('/welcome.html') }).catch(failed('The welcome page could not be opened.'));
  });

  onLanguageChange(() => {
    refreshPills().catch(failed('The pills could not be brought up to date.'));
  });
});
