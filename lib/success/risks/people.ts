import type { Risk } from '../risk';
import type { Contact } from '../rows';

/** Nobody is recorded as sponsor; where nobody is recorded at all it is unknown rather than a gap (method, risk "no sponsor"). */
export function noSponsorRisk(contacts: readonly Contact[]): Risk | undefined {
  if (contacts.some((contact) => contact.sponsor)) return undefined;
  const none = contacts.length === 0;
  return {
    kind: 'noSponsor',
    mark: none ? 'unknown' : 'gap',
    label: 'risk.noSponsor',
    reason: none ? { key: 'reason.noContacts' } : { key: 'reason.noneIsSponsor', params: { count: contacts.length } },
  };
}

/** All hangs on one person; with nobody recorded the missing sponsor says enough (method, section 5, "Good plan"). */
export function singleContactRisk(contacts: readonly Contact[]): Risk | undefined {
  const [only, second] = contacts;
  if (only === undefined || second !== undefined) return undefined;
  const reason = { key: 'reason.onlyContact', params: { name: only.name }, about: only.id } as const;
  return { kind: 'singleContact', mark: 'gap', label: 'risk.singleContact', reason, since: only.on };
}
