import type { Layout } from '../adapter';
import { above } from '../dom';
import type { RecordRef } from '../types';
import { objectOf } from './ref';

const panels = 'records-highlights2,force-highlights2,.forceHighlightsPanel,.forceHighlightsStencil';
const scope = 'one-record-home-flexipage2,.oneConsoleTab,.windowViewMode-normal,.windowViewMode-maximized,[role="main"],main';

/** The highlights' own element is named after its object: a contact's panel is never an account's, whatever the address says by now. */
function fits(head: Element, scope: Element, { id }: RecordRef): boolean {
  const object = objectOf(id)?.toLowerCase();
  for (let node: Element | null = head; node && object; node = node === scope ? null : above(node)) {
    // Written `-a-c-c-o-u-n-t` by older releases.
    const [, of] = /^forcegeneratedhighlightspanel_(.+?)___/.exec(node.localName.replaceAll('-', '')) ?? [];
    if (of) return of === object;
  }
  return true;
}

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
  title: /^(.+) \| [^|]+ \| Salesforce$/,
  person: 'lightning-formatted-name',
  // A case's heading is its subject, its title the number.
  alias:
    '[data-target-selection-name="sfdc:RecordField.Case.CaseNumber"] >>> [data-output-element-id="output-field"],.test-id__field-value',
  own: 'a[href*="/related/"]',
  linked: 'li.oneConsoleTabItem.active a.tabHeader[aria-selected="true"]',
  fits,
  parent: ['[data-target-selection-name$=".AccountId"] >>> a[href*="/001"]', `${panels} >>> a[href*="/001"]`],
  parentId: /\/r\/(?:Account\/)?(001\w{12,15})\/view$/,
  website: '[data-target-selection-name="sfdc:RecordField.Account.Website"] >>> a[href]',
  owner: '[data-target-selection-name$=".OwnerId"] >>> a[href*="/005"]',
  watch: `${panels},one-record-home-flexipage2 h1`,
};
