import type { RecordRef, RecordSight } from '../types';

/**
 * The rule of time for names that no id on the page vouches for.
 *
 * The DOM says what stands there now, never whether it stands there still: EspoCRM keeps the record before's heading, and its title, for a
 * full second after the URL has changed, and the two agree. Odoo paints the next record's heading up to 40 ms before its URL. So a `likely`
 * name is not believed
 * - while it is the record before's, until the page has let go of it (no name, or another one);
 * - before it has stood for a second, if the record before was left without a name: its late answer would look like this one's;
 * - before it has stood for a second, if it replaces a name already believed in this visit.
 * `sure` names carry their witness and are believed at once. A page that never lets go (two records of one name in a row, repainted in one
 * stroke) stays without a name, which is visible; a wrong one would not be.
 */
export interface Wait {
  readonly key: string;
  /** The last name believed before this visit, and whose it was; until the page has let go of it. */
  readonly stale: { readonly name: string; readonly key: string } | undefined;
  /** The record before was left without a name. */
  readonly hasty: boolean;
  /** The name that stands on the page, as last seen, and since when in ms. */
  readonly name: string | undefined;
  readonly since: number;
  /** The name believed in this visit. */
  readonly believed: string | undefined;
}

/** What tells a record from the others that one page may show. Families, which `recordKey` knows of, never meet inside one page. */
const visitKey = ({ crm, tenant, kind, id }: RecordRef): string => [crm, tenant, kind, id].join('|');

/** How long a doubtful name must stand, in ms. */
const quiet = 1_000;

/**
 * The wait for a new visit's name.
 * @param before the wait of the last visit to a record in this page, also where other pages came between; null for the first
 */
export function beginWait(ref: RecordRef, before: Wait | null): Wait {
  const key = visitKey(ref);
  const last = before?.believed === undefined ? before?.stale : { name: before.believed, key: before.key };
  const hasty = before !== null && before.believed === undefined && before.key !== key;
  // Its own name is no leftover: back to the record one came from.
  return { key, stale: last?.key === key ? undefined : last, hasty, name: undefined, since: 0, believed: undefined };
}

/** The wait to go on with; the sight if it may be reported; in how many ms the answer can change though the page does not. */
export interface Settled {
  readonly wait: Wait;
  readonly sight: RecordSight | null;
  readonly again?: number;
}

/**
 * Holds one reading against the wait.
 * @param now what `read` says now, name or not
 * @param at when, in ms of any clock that only goes forward
 */
export function settle(wait: Wait, now: RecordSight, at: number): Settled {
  const { name } = now;
  const sure = now.confidence === 'sure';
  const since = name === wait.name ? wait.since : at;
  const stale = name === wait.stale?.name && !sure ? wait.stale : undefined;
  const doubtful = !sure && (wait.hasty || (wait.believed !== undefined && wait.believed !== name));
  const again = doubtful ? Math.max(0, since + quiet - at) : 0;
  const believed = name !== undefined && !stale && again === 0;
  return {
    wait: { ...wait, name, since, stale, believed: believed ? name : wait.believed },
    sight: believed ? now : null,
    ...(name !== undefined && !stale && again > 0 && { again }),
  };
}
