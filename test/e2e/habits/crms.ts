import type { BrowserContext } from '@playwright/test';

/** One record of an imitated CRM. `account` is the id of the account that a contact or deal belongs to. */
export interface Row {
  readonly id: string;
  readonly kind: 'account' | 'contact' | 'deal';
  readonly name: string;
  readonly website?: string;
  readonly account?: string;
}
interface Setup {
  readonly rows: readonly Row[];
  /** From the change of the address to the heading, in milliseconds; the title follows half as long after. */
  readonly slow: number;
}
type Draw = (row: Row, rows: readonly Row[]) => { html: string; title: string };
/** An imitated CRM, drawn in the page itself, so each function holds all that it uses. */
interface Crm {
  readonly home: string;
  readonly shell: string;
  readonly idIn: (url: string) => string | undefined;
  readonly draw: Draw;
  /** Where the CRM keeps pages shown before: the class or attribute that hides them. `null`: it keeps none. */
  readonly hide: ((view: HTMLElement) => void) | null;
  /** The address of a row, for a click. */
  readonly addressOf: (row: Row) => string;
}

/** Runs in the page: client-side navigation in which the address comes first, the heading late and the title last. */
function engine(crm: Omit<Crm, 'home' | 'shell'>, { rows, slow }: Setup): void {
  const nav = document.querySelector('nav');
  const stage = document.querySelector('#stage');
  let shown: HTMLElement | undefined;
  const esc = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  const show = (late: number) => {
    const url = location.href;
    const row = rows.find((one) => one.id === crm.idIn(url));
    setTimeout(() => {
      if (location.href !== url) return;
      const view = document.createElement('div');
      const drawn = row
        ? crm.draw(
            { ...row, name: esc(row.name) },
            rows.map((one) => ({ ...one, name: esc(one.name) })),
          )
        : { html: '<h1>Recently viewed</h1>', title: 'Home' };
      view.innerHTML = drawn.html;
      const inner = view.firstElementChild;
      if (!(inner instanceof HTMLElement)) return;
      if (shown && crm.hide) crm.hide(shown);
      else shown?.remove();
      stage?.append(inner);
      shown = inner;
      setTimeout(() => {
        if (location.href !== url) return;
        const plain = document.createElement('textarea');
        plain.innerHTML = drawn.title;
        document.title = plain.value;
      }, late / 2);
    }, late);
  };
  for (const row of rows) {
    const button = document.createElement('button');
    button.textContent = `Go to ${row.name}`;
    button.addEventListener('click', () => {
      const before = location.href;
      const url = new URL(crm.addressOf(row), before);
      if (url.pathname === location.pathname && url.hash) location.hash = url.hash;
      else {
        history.pushState(null, '', url);
        show(slow);
      }
    });
    nav?.append(button);
  }
  addEventListener('popstate', () => show(slow));
  show(50);
}

/** Lightning keeps pages it has shown as hidden siblings of the active one (crm-facts.md 1.3, 1.4, 1.7). */
export const salesforce: Crm = {
  home: 'https://acme.lightning.force.com',
  shell:
    '<div class="desktop container"><nav></nav><div class="slds-template__container"><div class="lafSinglePaneWindowManager" id="stage" role="main"></div></div></div>',
  idIn: (url) => /\/lightning\/r\/\w+\/(\w{18})\//.exec(url)?.[1],
  addressOf: (row) => `/lightning/r/${{ account: 'Account', contact: 'Contact', deal: 'Opportunity' }[row.kind]}/${row.id}/view`,
  hide: (view) => {
    view.classList.remove('active', 'windowViewMode-normal');
    view.classList.add('windowViewMode-hidden');
    view.style.display = 'none';
  },
  draw: (row, rows) => {
    const object = { account: 'Account', contact: 'Contact', deal: 'Opportunity' }[row.kind];
    const account = rows.find((one) => one.id === row.account);
    const name = {
      account: `<sfa-output-name-with-hierarchy-icon-account><sfa-output-name-with-hierarchy-icon-wrapper><force-aura-action-wrapper><div><div>
        <lightning-formatted-text>${row.name}</lightning-formatted-text></div></div></force-aura-action-wrapper><button><span class="slds-assistive-text">View Account Hierarchy</span></button>
        </sfa-output-name-with-hierarchy-icon-wrapper></sfa-output-name-with-hierarchy-icon-account>`,
      contact: `<lightning-formatted-name slot="primaryField">${row.name}</lightning-formatted-name>`,
      deal: `<lightning-formatted-text slot="primaryField">${row.name}</lightning-formatted-text>`,
    }[row.kind];
    const field = (api: string, value: string) =>
      `<div data-target-selection-name="sfdc:RecordField.${object}.${api}"><span class="test-id__field-label">${api}</span><span class="test-id__field-value">${value}</span></div>`;
    const tag = `forcegenerated-highlightspanel_${object.toLowerCase()}___012000000000000aaa___compact___view___recordlayout2`;
    return {
      title: `${row.name} | ${object} | Salesforce`,
      html: `<div class="windowViewMode-normal oneContent active lafPageHost"><one-record-home-flexipage2><records-lwc-highlights-panel><records-lwc-record-layout><${tag}><records-highlights2>
        <div class="highlights slds-page-header"><h1><div class="entityNameTitle slds-line-height_reset"><slot name="entityLabel"><records-entity-label>${object}</records-entity-label></slot></div>
        <slot name="primaryField" class="slds-page-header__title slds-m-right_small">${name}</slot></h1></div></records-highlights2></${tag}></records-lwc-record-layout></records-lwc-highlights-panel>
        <records-record-layout-event-broker>${row.website ? field('Website', `<lightning-formatted-url><a href="${row.website}">${row.website}</a></lightning-formatted-url>`) : ''}
        ${account ? field('AccountId', `<force-lookup><records-hoverable-link><a href="/lightning/r/Account/${account.id}/view" data-navigation="enable"><span>${account.name}</span></a><button>Open ${account.name} Preview</button></records-hoverable-link></force-lookup>`) : ''}
        </records-record-layout-event-broker></one-record-home-flexipage2></div>`,
    };
  },
};

/** HubSpot keeps hidden tab panes with other records' properties (crm-facts.md 3). */
export const hubspot: Crm = {
  home: 'https://app-eu1.hubspot.com',
  shell: '<div class="app"><nav></nav><div id="stage"></div></div>',
  idIn: (url) => /\/record\/0-\d\/(\d+)/.exec(url)?.[1],
  addressOf: (row) => `/contacts/4242424/record/${{ contact: '0-1', account: '0-2', deal: '0-3' }[row.kind]}/${row.id}`,
  hide: null,
  draw: (row, rows) => {
    const account = rows.find((one) => one.id === row.account);
    const domain = row.website ? new URL(row.website).hostname.replace(/^www\./, '') : '';
    const property = (name: string, value: string) =>
      `<span data-test-id="${name}"><span data-deferred-property-input-root="true"><span data-selenium-test="property-input-${name}">${value}</span></span></span>`;
    return {
      title: row.name,
      html: `<div class="record-page"><div id="record-page-left-sidebar" data-test-id="left-sidebar" data-scroll-trackable-container="left-sidebar">
        <div data-card-type="OBJECT_HIGHLIGHT"><div data-test-id="record-highlight-content"><div data-test-id="record-highlight-main-content">
        <h2><span data-test-id="highlight-record-label" data-selenium-test="highlightTitle">${row.name}</span></h2></div></div></div>
        <div data-card-type="PROPERTIES_V3"><ul data-selenium-test="profile-properties-list">${row.kind === 'account' ? property('name', row.name) + property('domain', domain) : ''}</ul></div></div>
        <div data-test-id="tab-2-content" style="display:none"><h2><span data-test-id="highlight-record-label">Somebody Else</span></h2></div>
        <div data-test-id="right-sidebar">${account ? `<div data-test-id="card-wrapper-ASSOCIATION_V3/0-2"><div data-test-id="associated-objects-card-content-0-2"><a data-selenium-test="company-chicklet-title-link" href="/contacts/4242424/record/0-2/${account.id}">${account.name}</a></div></div>` : ''}</div></div>`,
    };
  },
};

/** EspoCRM's hash router on the company's own host: the old heading stays for a second (crm-selfhosted.md). */
export const espocrm: Crm = {
  home: 'http://crm.acme.example',
  shell:
    '<header id="header"><div id="navbar"><nav></nav></div></header><div id="content" class="container content"><div id="stage"></div></div>',
  idIn: (url) => /#\w+\/view\/(\w+)/.exec(url)?.[1],
  addressOf: (row) => `/#${{ account: 'Account', contact: 'Contact', deal: 'Opportunity' }[row.kind]}/view/${row.id}`,
  hide: null,
  draw: (row, rows) => {
    const scope = { account: 'Account', contact: 'Contact', deal: 'Opportunity' }[row.kind];
    const account = rows.find((one) => one.id === row.account);
    const cell = (name: string, value: string) =>
      `<div class="cell col-sm-6 form-group" data-name="${name}"><label class="control-label" data-name="${name}"><span class="label-text">${name}</span></label><div class="field" data-name="${name}">${value}</div></div>`;
    return {
      title: row.name,
      html: `<div id="main" tabindex="-1"><div class="header page-header"><div class="page-header-row"><div class="no-break-words page-header-column-1"><h3 class="header-title"><div class="header-breadcrumbs">
        <div class="breadcrumb-item"><span><a href="#${scope}" class="action" data-action="navigateToRoot">${scope}</a></span></div><div class="breadcrumb-separator"></div>
        <div class="breadcrumb-item"><span class="font-size-flexible title">${row.name}</span></div></div></h3></div></div></div>
        <div class="record"><div class="detail" id="${scope.toLowerCase()}-detail-1" data-scope="${scope}" tabindex="-1"><div class="panel"><div class="panel-body"><div class="row">
        ${cell('name', row.name)}${row.website ? cell('website', `<a href="${row.website}" target="_blank">${row.website}</a>`) : ''}
        ${account ? cell('account', `<a href="#Account/view/${account.id}" data-id="${account.id}">${account.name}</a>`) : ''}
        </div></div></div></div></div></div>`,
    };
  },
};

/** A CRM's one page with everything in it. */
function onePage(crm: Crm, setup: Setup): string {
  const { home: _home, shell, ...alive } = crm;
  const functions = Object.entries(alive).map(([name, part]) => `${name}: ${String(part)}`);
  return `<!doctype html><html><head><meta charset="utf-8"><title>Loading</title></head><body>${shell}
    <script>(${String(engine)})({${functions.join(',\n')}}, ${JSON.stringify(setup).replaceAll('<', '\\u003c')})</script></body></html>`;
}

/** Answers a CRM's own host in this browser with the imitation; nothing leaves the machine. */
export async function imitate(context: BrowserContext, crm: Crm, setup: Setup): Promise<void> {
  const body = onePage(crm, setup);
  await context.route(`${crm.home}/**`, (route) => route.fulfill({ body, contentType: 'text/html' }));
}
