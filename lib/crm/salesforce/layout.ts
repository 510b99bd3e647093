import type { Layout } from '../layout';

const panels = 'records-highlights2,force-highlights2,.forceHighlightsPanel,.forceHighlightsStencil';
const scope = 'one-record-home-flexipage2,.oneConsoleTab,.windowViewMode-normal,.windowViewMode-maximized,[role="main"],main';

/** A record's page in Lightning and in Experience Cloud, which share their components. Labels are localized: none is read. */
export const lightningLayout: Layout = {
  names: [
    ['2023 highlights', `${scope} >>> h1 [name="primaryField"]`],
    ['2023 highlights, dynamic or in shadow roots', `${scope} >>> [slot="primaryField"]`],
    ['2018 Aura', `${panels} >>> .primaryField`],
  ],
  scope,
  not: '.slds-modal',
  panes: '.windowViewMode-normal,.windowViewMode-maximized,.oneConsoleTab,.navexWorkspace',
  title: /^(.+) \| [^|]+ \| Salesforce$/.source,
  person: 'lightning-formatted-name',
  // A case's heading is its subject, its title the number.
  alias:
    '[data-target-selection-name="sfdc:RecordField.Case.CaseNumber"] >>> [data-output-element-id="output-field"],.test-id__field-value',
  own: 'a[href*="/related/"]',
  linked: 'li.oneConsoleTabItem.active a.tabHeader[aria-selected="true"]',
  // The highlights' own element is named after its object (`-a-c-c-o-u-n-t` in older releases): a contact's panel is never an account's.
  foreign: '^forcegeneratedhighlightspanel_(?!{object}___)',
  shortId: 15,
  parent: ['[data-target-selection-name$=".AccountId"] >>> a[href*="/001"]', `${panels} >>> a[href*="/001"]`],
  parentId: /\/r\/(?:Account\/)?(001\w{12,15})\/view$/.source,
  website: '[data-target-selection-name="sfdc:RecordField.Account.Website"] >>> a[href]',
  owner: '[data-target-selection-name$=".OwnerId"] >>> a[href*="/005"]',
  watch: `${panels},one-record-home-flexipage2 h1`,
};
