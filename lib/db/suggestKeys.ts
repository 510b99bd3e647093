import { getDomain } from 'tldts';
import { stripLegalForms } from '../success/customerName';
import { fold } from './fold';
import { sharedDomains } from './sharedDomains';

/**
 * The key under which customers of one registrable domain meet: `shop.acme.co.uk` and `acme.co.uk` are one; `acme.myshopify.com` is its
 * own. Undefined for what many companies share (mail providers, social networks): that two customers use it says nothing.
 */
export function domainKey(domain: string | undefined): string | undefined {
  const registrable = domain ? getDomain(domain, { allowPrivateDomains: true }) : null;
  return registrable && !sharedDomains.has(registrable) ? `d:${registrable}` : undefined;
}

/** The key under which customers of one name meet, legal forms and punctuation aside. Undefined where nothing is left. */
export function nameKey(name: string | undefined): string | undefined {
  const bare = fold(stripLegalForms(name ?? ''))
    .replace(/[\p{P}\p{S}\s]+/gu, ' ')
    .trim();
  return bare ? `n:${bare}` : undefined;
}

/** All keys under which a customer is suggested. */
export function keysOf(customer: { readonly name: string; readonly domain?: string | undefined }): string[] {
  return [domainKey(customer.domain), nameKey(customer.name)].filter((key) => key !== undefined);
}
