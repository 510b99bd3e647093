import type { UrlCase } from '../urlCase';

const id = '001gK000004HmPwQAK';
const acme = 'https://acme.my.salesforce.com';
const account = (origin: string, tenant: string) => ({ tenant, kind: 'account', id, url: `${origin}/${id}` }) as const;

export const urls: readonly UrlCase[] = [
  { url: `${acme}/001gK000004HmPw`, ref: account(acme, 'acme'), why: 'an account by its 15 form' },
  { url: `${acme}/${id}`, ref: account(acme, 'acme'), why: 'by its 18 form' },
  { url: `${acme}/001gK000004HmPw?srPos=0&srKp=001`, ref: account(acme, 'acme'), why: 'come from the search' },
  { url: `${acme}/001gK000004HmPw/e?retURL=%2F001gK000004HmPw`, ref: account(acme, 'acme'), why: 'its edit page' },
  {
    url: `https://acme--uat.sandbox.my.salesforce.com/${id}`,
    ref: account('https://acme--uat.sandbox.my.salesforce.com', 'acme--uat'),
    why: 'a sandbox',
  },
  {
    url: `https://na139.salesforce.com/${id}`,
    ref: account('https://na139.salesforce.com', 'na139.salesforce.com'),
    why: 'an instance names no org',
  },
  { url: `https://acme.cloudforce.com/${id}`, ref: account('https://acme.cloudforce.com', 'acme'), why: 'an early My Domain' },
  { url: `https://acme.my.salesforce.mil/${id}`, ref: account('https://acme.my.salesforce.mil', 'acme'), why: 'military' },
  { url: `https://acme.my.sfcrmproducts.cn/${id}`, ref: account('https://acme.my.sfcrmproducts.cn', 'acme'), why: 'China' },
  {
    url: `${acme}/003gK000007TrLc`,
    ref: { tenant: 'acme', kind: 'contact', id: '003gK000007TrLcQAK', url: `${acme}/003gK000007TrLcQAK` },
    why: 'a contact',
  },
  {
    url: `${acme}/006gK00000QsVdE`,
    ref: { tenant: 'acme', kind: 'deal', id: '006gK00000QsVdEQAV', url: `${acme}/006gK00000QsVdEQAV` },
    why: 'an opportunity',
  },
  { url: `${acme}/001/o`, ref: null, why: 'the tab' },
  { url: `${acme}/001/e`, ref: null, why: 'the blank form' },
  { url: `${acme}/home/home.jsp`, ref: null, why: 'home' },
  { url: `${acme}/00OgK0000001Rep`, ref: null, why: 'a report' },
  { url: `${acme}/setup/forcecomHomepage.apexp`, ref: null, why: 'setup' },
  { url: `${acme}/001gK000004HmPwQAZ`, ref: null, why: 'a wrong checksum' },
  { url: `https://www.salesforce.com/${id}`, ref: null, why: 'the company’s own site' },
  { url: `https://help.salesforce.com/${id}`, ref: null, why: 'the help' },
];
