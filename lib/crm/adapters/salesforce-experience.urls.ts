import type { UrlCase } from '../urlCase';

const id = '0014W00002AqQdfQAF';
const host = 'https://acme.my.site.com';
const account = (url: string, tenant: string) => ({ tenant, kind: 'account', id, url }) as const;

export const urls: readonly UrlCase[] = [
  {
    url: `${host}/s/account/${id}/columbia-mo`,
    ref: account(`${host}/s/account/${id}`, 'acme.my.site.com'),
    why: 'an account with its slug',
  },
  { url: `${host}/s/account/0014W00002AqQdf`, ref: account(`${host}/s/account/${id}`, 'acme.my.site.com'), why: 'the 15 form becomes 18' },
  {
    url: `${host}/partners/s/account/${id}`,
    ref: account(`${host}/partners/s/account/${id}`, 'acme.my.site.com'),
    why: 'a site below a prefix',
  },
  { url: `${host}/s/detail/${id}`, ref: account(`${host}/s/detail/${id}`, 'acme.my.site.com'), why: 'the address for any object' },
  { url: `${host}/account/${id}/columbia-mo`, ref: account(`${host}/account/${id}`, 'acme.my.site.com'), why: 'newer sites drop the s' },
  {
    url: `https://acme--uat.sandbox.my.site.com/s/account/${id}`,
    ref: account(`https://acme--uat.sandbox.my.site.com/s/account/${id}`, 'acme--uat.sandbox.my.site.com'),
    why: 'a sandbox',
  },
  {
    url: `https://partners.acme.example/s/account/${id}/columbia-mo`,
    ref: account(`https://partners.acme.example/s/account/${id}`, 'partners.acme.example'),
    why: 'a host of their own',
  },
  {
    url: `${host}/s/case/500gK00000BnYxAQAV/printer-on-fire`,
    ref: { tenant: 'acme.my.site.com', kind: 'ticket', id: '500gK00000BnYxAQAV', url: `${host}/s/case/500gK00000BnYxAQAV` },
    why: 'a case',
  },
  {
    url: `${host}/s/contact/003gK000007TrLcQAK`,
    ref: { tenant: 'acme.my.site.com', kind: 'contact', id: '003gK000007TrLcQAK', url: `${host}/s/contact/003gK000007TrLcQAK` },
    why: 'a contact',
  },
  { url: `${host}/s/`, ref: null, why: 'home' },
  { url: `${host}/s/account/Account/Default`, ref: null, why: 'the list' },
  { url: `${host}/s/profile/005gK0000001OwnQAE`, ref: null, why: 'a user' },
  { url: `${host}/s/account/0014W00002AqQdfQAZ/x`, ref: null, why: 'a wrong checksum' },
  { url: `https://shop.example/account/${id}`, ref: null, why: 'on any host the s must be there' },
  { url: 'https://shop.example/s/article/understandably', ref: null, why: 'a word as long as an id' },
];
