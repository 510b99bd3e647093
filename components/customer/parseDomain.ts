import { domainOf } from '../../lib/crm';
import { bad, good, type Parsed } from '../ui/parse';

/** A web site's host, as people write it or as they copy it from the address bar. */
export function parseDomain(text: string): Parsed<string | undefined> {
  if (text.trim() === '') return good(undefined);
  const host = domainOf(text);
  return host === undefined ? bad('customer.notADomain') : good(host);
}
