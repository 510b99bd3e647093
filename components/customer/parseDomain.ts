import { bad, good, type Parsed } from '../ui/parse';

/** A web site's host, as people write it or as they copy it from the address bar. */
export function parseDomain(text: string): Parsed<string | undefined> {
  const plain = text.trim().toLowerCase();
  if (plain === '') return good(undefined);
  const url = URL.parse(plain.includes('://') ? plain : `https://${plain}`);
  const host = url?.hostname.replace(/^www\./, '') ?? '';
  return /^[^.\s]+(\.[^.\s]+)+$/.test(host) && host.length <= 253 ? good(host) : bad('customer.notADomain');
}
