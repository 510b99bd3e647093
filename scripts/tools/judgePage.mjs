/**
 * What was read off a page against what is there. An account's page must tell that account, a contact's or a deal's the account it belongs to
 * where the page tells one, lists, boards and blank forms nothing.
 * @returns verdict `right`, `missing` (less was read than the page tells) or `wrong` (something else, or something where nothing is)
 */
export function judge({ domainOf, locate, peek, read }, document, { url, expectedAccountName, expectedAccountId, website }) {
  const ref = locate(url) ?? peek(document);
  const sight = ref && read(document, ref);
  const account = sight && accountOf(sight);
  const says = `${account?.name ?? 'no name'} (${account?.id ?? 'no id'})`;
  const expects = `expected ${expectedAccountName ?? 'no name'} (${expectedAccountId ?? 'no id'})`;
  const told = ref ? `${ref.crm} ${ref.kind} ${ref.id}: ${says}` : 'no record in the address';

  const pairs = [
    [account?.name, expectedAccountName],
    [account?.id, expectedAccountId],
  ];
  if (pairs.some(([read, expected]) => read !== undefined && read !== expected)) return { verdict: 'wrong', why: `${told}, ${expects}` };
  const domain = sight?.domain;
  if (domain !== undefined && website && domain !== domainOf(website)) {
    return { verdict: 'wrong', why: `${told}, domain ${domain}, expected ${domainOf(website)}` };
  }
  if (pairs.some(([read, expected]) => read === undefined && expected !== null)) return { verdict: 'missing', why: `${told}, ${expects}` };
  return { verdict: 'right', why: sight ? `${told}, ${sight.confidence}${sight.hit && ` by ${sight.hit}`}` : told };
}

/** The account that a sight stands for: the record itself, or the one it belongs to. */
function accountOf({ ref, name, parent }) {
  return ref.kind === 'account' ? { id: ref.id, name } : parent;
}
