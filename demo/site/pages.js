import { accountOf, accounts, contacts, deals, keep } from './store.js';

/** An element from a name, its attributes and what is in it. Text is always text: names hold `<`, `"` and worse. */
export function el(name, attributes = {}, ...inside) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== undefined) node.setAttribute(key, value);
  node.append(...inside);
  return node;
}

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });
const base = '/demo-crm';

const facts = (...pairs) =>
  el('dl', {}, ...pairs.filter(([, value]) => value).flatMap(([label, value]) => [el('dt', {}, label), el('dd', {}, value)]));
const accountLink = (id) => {
  const account = accountOf(id);
  return account && el('a', { 'data-field': 'account', href: `${base}/accounts/${account.id}` }, account.name);
};
const renewal = (account) =>
  account.renews && el('time', { 'data-field': 'renews', datetime: account.renews }, day.format(new Date(account.renews)));
const record = (row, kind, ...rest) => ({
  title: `${row.name} · Demo CRM`,
  main: el('main', { 'data-record-id': row.id }, el('h1', { 'data-field': 'name' }, row.name), el('p', { class: 'kind' }, kind), ...rest),
});

const table = (heads, rows) =>
  el(
    'table',
    {},
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', {}, head)))),
    el('tbody', {}, ...rows.map((cells) => el('tr', {}, ...cells.map((cell) => el('td', {}, cell ?? ''))))),
  );
const list = (name, actions, heads, rows) => ({
  title: `${name} · Demo CRM`,
  main: el('main', {}, el('div', { class: 'bar' }, el('h1', {}, name), ...actions), table(heads, rows)),
});

function accountPage(account) {
  const people = contacts.filter((contact) => contact.account === account.id);
  return record(
    account,
    'Account',
    el('a', { class: 'button', href: `${base}/accounts/${account.id}/edit` }, 'Edit'),
    facts(
      ['Website', account.website && el('a', { 'data-field': 'website', href: account.website }, account.website)],
      ['Owner', el('span', { 'data-field': 'owner' }, account.owner)],
      ['Renews', renewal(account)],
      ['City', account.city],
    ),
    el('h2', {}, 'People'),
    table(
      ['Name', 'Role'],
      people.map((person) => [el('a', { href: `${base}/contacts/${person.id}` }, person.name), person.role]),
    ),
  );
}

function accountForm(account, go) {
  const field = (label, name, type = 'text') => el('label', {}, label, el('input', { name, type, value: account[name] ?? '' }));
  const form = el(
    'form',
    {},
    field('Name', 'name'),
    field('Website', 'website'),
    field('Owner', 'owner'),
    field('Renews', 'renews', 'date'),
    el('button', { class: 'button' }, 'Save'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    const id = account.id ?? `acc-${values.name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    keep({ ...account, ...values, id });
    go(`${base}/accounts/${id}`);
  });
  if (account.id) return record(account, 'Edit account', form);
  return { title: 'New account · Demo CRM', main: el('main', {}, el('h1', {}, 'New account'), form) };
}

const accountList = (find) =>
  list(
    'Accounts',
    [el('a', { class: 'button', href: `${base}/accounts/new` }, 'New')],
    ['Name', 'Owner', 'City', 'Renews'],
    accounts()
      .filter((account) => account.name.toLowerCase().includes(find.toLowerCase()))
      .map((account) => [
        el('a', { href: `${base}/accounts/${account.id}` }, account.name),
        account.owner,
        account.city,
        account.renews && day.format(new Date(account.renews)),
      ]),
  );
const contactList = () =>
  list(
    'Contacts',
    [],
    ['Name', 'Role', 'Account'],
    contacts.map((contact) => [
      el('a', { href: `${base}/contacts/${contact.id}` }, contact.name),
      contact.role,
      accountOf(contact.account)?.name,
    ]),
  );
const dealList = () =>
  list(
    'Deals',
    [],
    ['Name', 'Stage', 'Amount', 'Account'],
    deals.map((deal) => [el('a', { href: `${base}/deals/${deal.id}` }, deal.name), deal.stage, deal.amount, accountOf(deal.account)?.name]),
  );

/** The page of an address: its title and its main element, not yet shown. */
export function pageOf({ pathname, search }, go) {
  const [, kind = 'accounts', id, action] = pathname.replace(/\/$/, '').slice(1).split('/');
  if (kind === 'accounts' && !id) return accountList(new URLSearchParams(search).get('find') ?? '');
  if (kind === 'accounts' && id === 'new') return accountForm({}, go);
  const row = { accounts, contacts: () => contacts, deals: () => deals }[kind]?.().find((one) => one.id === id);
  if (kind === 'accounts' && row) return action === 'edit' ? accountForm(row, go) : accountPage(row);
  if (kind === 'contacts' && !id) return contactList();
  if (kind === 'contacts' && row) return record(row, 'Contact', facts(['Account', accountLink(row.account)], ['Role', row.role]));
  if (kind === 'deals' && !id) return dealList();
  if (kind === 'deals' && row)
    return record(row, 'Deal', facts(['Account', accountLink(row.account)], ['Stage', row.stage], ['Amount', row.amount]));
  return { title: 'Not found · Demo CRM', main: el('main', {}, el('h1', {}, 'There is nothing here')) };
}
