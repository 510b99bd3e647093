import type { Adapter, Grant } from '../adapter';
import type { RecordKind } from '../types';

export const grant: Grant = {
  crm: 'hubspot',
  name: 'HubSpot',
  patterns: [
    'https://app.hubspot.com/*',
    'https://app-eu1.hubspot.com/*',
    'https://app-na1.hubspot.com/*',
    'https://app-na2.hubspot.com/*',
    'https://app-na3.hubspot.com/*',
    'https://app-ap1.hubspot.com/*',
  ],
};

/** Object types, and the words of the addresses before them. */
const types: Readonly<Record<string, string>> = { contact: '0-1', company: '0-2', deal: '0-3', ticket: '0-5' };
const kinds: Readonly<Record<string, RecordKind>> = { '0-1': 'contact', '0-2': 'account', '0-3': 'deal', '0-5': 'ticket' };
const name = '[data-test-id="highlight-record-label"],[data-selenium-test="highlightTitle"]';
const preview =
  '[data-crm-location="CRM_OBJECT_PREVIEW"],[data-test-id*="sidebar-preview-panel"],[data-selenium-test*="sidebar-preview-panel"]';
const company = 'a[href*="/record/0-2/"]';

export const adapter: Adapter = {
  crm: 'hubspot',
  host: /^app(-[a-z]{2,4}\d+)?\.hubspot\.com$/,
  at: [
    /^\/contacts\/(?<tenant>\d+)\/(?:record\/(?=\d)|(?=[a-z]))(?<kind>\d+-\d+|contact|company|deal|ticket)\/(?<id>\d+)(\/|[?#]|$)/,
    /^\/help-desk\/(?<tenant>\d+)\/[^#]*?\b(?<kind>ticket)\/(?<id>\d+)(\/|[?#]|$)/,
  ],
  kinds,
  others: 'other',
  // Ids repeat across types: of a type that we don't know, the type belongs to the id.
  mend: ({ tenant, kind = '', id }) => {
    const type = types[kind] ?? kind;
    return { tenant, kind: type, id: type in kinds ? id : `${type}/${id}` };
  },
  path: ({ tenant, kind = '', id }) => `/contacts/${tenant}/record/${kind in kinds ? `${kind}/` : ''}${id}`,
  page: {
    names: [
      ['2026-09 highlight', name],
      ['2024 highlight', '[data-selenium-test$="-highlight-details"] h3'],
      ['2026 help desk', '[data-test-id="ticket-header-name-link"] span'],
    ],
    scope: '[data-test-id="record-page"],[role="main"],main,body',
    not: preview,
    linked: 'a[data-test-id="ticket-header-name-link"]',
    title: /^(.+?)(?: \| HubSpot)?$/.source,
    // Several companies, of which only a localized word tells the primary one: none is taken.
    parent: [
      `[data-selenium-test="company-chicklet-title-link"],a[data-test-id="company-chicklet-title-link"]`,
      `[data-test-id="card-wrapper-ASSOCIATION_V3/0-2"] ${company},[data-test-id="associated-objects-card-content-0-2"] ${company}`,
      `[data-selenium-test="card-id-ASSOCIATION_TABLE/0-2"] td ${company}`,
    ],
    parentId: /\/record\/0-2\/(\d+)/.source,
    website:
      '[data-card-type="PROPERTIES_V3"] span[data-selenium-test="property-input-domain"],[data-card-type="PROPERTIES_V3"] span[data-selenium-test="property-input-website"]',
    preview: { panel: preview, name },
    watch: '[data-test-id="record-highlight-main-content"]',
  },
};
