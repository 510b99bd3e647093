/** What a CRM record is to us. `other`: the record's kind cannot be told from where we stand; never a guess. */
export type RecordKind = 'account' | 'contact' | 'deal' | 'ticket' | 'other';

/**
 * One record of one CRM, known from the URL alone.
 * `crm` is an open string (taught CRMs add their own); `url` is the canonical address that the adapter makes, never the one visited.
 */
export interface RecordRef {
  readonly crm: string;
  /** The CRM's account, sandbox or origin: the same id under another tenant is another record. */
  readonly tenant: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly url: string;
}

/** The record that another record belongs to. Without `id` the page told the name alone. */
export interface ParentSight {
  readonly id?: string;
  readonly name: string;
}

/**
 * What the page shows of a record.
 * `sure`: the name is tied to the id by a witness on the page. `likely`: nothing on the page contradicts it, and it has settled.
 */
export interface RecordSight {
  readonly ref: RecordRef;
  readonly name?: string;
  /** Host name of the customer's web site, lower case, without `www.`. */
  readonly domain?: string;
  readonly parent?: ParentSight;
  readonly owner?: string;
  /** ISO date. */
  readonly renewsOn?: string;
  readonly confidence: 'sure' | 'likely' | 'none';
  /** Which generation of the adapter's selectors answered, for the breakage report; empty where none did. */
  readonly hit: string;
}
