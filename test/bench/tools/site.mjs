import { readFileSync } from 'node:fs';
import { demoAnswer, serve } from '../../../scripts/tools/demo.mjs';

/** Fixed: the records in the kept database belong to this origin. */
const port = 4793;
const path = '/demo-crm/accounts/';
/** The same site under three names of this machine: with Milepost's script, with the reference's, with none. */
export const sites = {
  milepost: `http://127.0.0.1:${port}${path}`,
  reference: `http://localhost:${port}${path}`,
  bare: `http://bare.localhost:${port}${path}`,
};
export const hrefOf = (accountId) => path + accountId;

/** The demo site's store while measuring: any account there is, made when it is asked for. */
const store = `
import { accountId, domainOf, nameOf } from '/bench/names.mjs';
export const contacts = [];
export const deals = [];
// The one that the address names is all that is ever looked for.
const named = () => [accountOf(location.pathname.split('/')[3] ?? '')].filter(Boolean);
export const accounts = () => ({ find: (fits) => named().find(fits), filter: () => [] });
export const keep = () => {};
export const accountOf = (id) => {
  const i = Number(id.slice(4));
  if (accountId(i) !== id) return undefined;
  return { id, name: nameOf(i), website: 'https://' + domainOf(i) + '/', owner: 'Dana Reyes', renews: '2027-02-06', city: 'Lisbon' };
};
`;

const script = (body) => ({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body });
const names = readFileSync(new URL('../names.mjs', import.meta.url), 'utf8');

/** Serves the demo CRM with as many accounts as are asked for. @throws where the port is taken */
export async function serveSite() {
  const served = await serve(port, (at) => {
    if (at === '/demo-crm/store.js') return script(store);
    if (at === '/bench/names.mjs') return script(names);
    return demoAnswer(at);
  });
  if (served.url !== `http://127.0.0.1:${port}`) {
    await served.close();
    throw new Error(`port ${port} is taken`);
  }
  return served;
}
