import type { Layout } from './layout';
import type { RecordKind } from './types';

/**
 * The named groups of a host's and a URL rule's match: `kind` and `id`; `tenant`, else the origin with `base` is the tenant; `base`, what the
 * canonical address begins with after the origin.
 */
export type Groups = Readonly<Record<string, string | undefined>>;

/** One CRM: data where data can say it. It stays in the worker; of all that is in here only `page` travels, to this CRM's own pages. */
export interface Adapter {
  readonly crm: string;
  /** CRMs of one family share their records; `crm` itself where absent. */
  readonly family?: string;
  /** Hosts by name; absent where the company runs it on a host of its own. */
  readonly host?: RegExp;
  /** The hosts are not all: others show the same pages, and the address tells by its form. */
  readonly anyHost?: true;
  /** The pages that are this CRM's but show no single record, tested as `at` is; absent: every page of its host. */
  readonly list?: RegExp;
  /** Tested on path, query and hash. */
  readonly at: readonly RegExp[];
  readonly kinds: Readonly<Record<string, RecordKind>>;
  /** The kind of the rest; where absent, they are no records. */
  readonly others?: 'other';
  /** Code, where data can't say it: the match as it should have been; null where it is no record. */
  readonly mend?: (groups: Groups, url: URL) => Groups | null;
  /** Path of the canonical address after origin and base. */
  readonly path: (groups: Groups) => string;
  /** An id in the form that refs hold, where pages also write it otherwise; null for what is none. */
  readonly fullId?: (text: string) => string | null;
  readonly page: Layout;
}

/** What people grant: the CRM's name and its permission patterns. */
export interface Grant {
  readonly crm: string;
  readonly name: string;
  /** Null for a self-hosted CRM: its one origin. */
  readonly patterns: readonly string[] | null;
  /** Patterns of other clouds (government, China, proxies), asked for on their pages alone. */
  readonly elsewhere?: readonly string[];
  /** Not offered among the CRMs to choose from. */
  readonly unlisted?: true;
}
