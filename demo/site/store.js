import { accounts as shipped } from './data.js';

export { contacts, deals } from './data.js';

const place = 'demo-crm-accounts';
const changed = () => JSON.parse(localStorage.getItem(place) ?? '{}');

/** All accounts, with what was edited or added in this browser. */
export function accounts() {
  const changes = changed();
  const known = shipped.map((account) => ({ ...account, ...changes[account.id] }));
  return [...known, ...Object.values(changes).filter((account) => !shipped.some((one) => one.id === account.id))];
}

export const accountOf = (id) => accounts().find((account) => account.id === id);

export function keep(account) {
  localStorage.setItem(place, JSON.stringify({ ...changed(), [account.id]: account }));
}
