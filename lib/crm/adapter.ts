import type { RecordKind, RecordRef } from './types';

/**
 * The named groups of a host's and a URL rule's match: `kind` and `id`; `tenant`, else the origin with `base` is the tenant; `base`, what the
 * canonical address begins with after the origin.
 */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A selector; where steps are divided by ` >>> `, each step may lie in an open shadow root of what the step before found. */
export type Selector = string;

/** How a CRM's record pages are laid out. All selectors are looked up inside the record's own container, never in the document. */
export interface Layout {
  /** Generations of the record's name, newest first: [date and layout it was seen in, selector]. */
  readonly names: readonly (readonly [hit: string, selector: Selector])[];
  /** The container that holds the whole record; the name's nearest ancestor of this kind. */
  readonly scope: string;
  /** Ancestors that disqualify, beside dialogs and what is hidden: previews, cards of other records. */
  readonly not?: string;
  /** Panes that a page keeps alive unseen. Those whose every pane is `.active` win over the others. */
  readonly panes?: string;
  /** What assistive or extra text is left out of a name. */
  readonly skip?: string;
  /** The record's name in `document.title`, as group 1. */
  readonly title?: RegExp;
  /** What a person's name is written in, with a salutation that the title leaves out. */
  readonly person?: string;
  /** Where the title names the record otherwise than the heading does (a case by its number). */
  readonly alias?: Selector;
  /** Elements in the container that carry the record's own id in `href` or `data-record-id`: all do > sure, none does > another record. */
  readonly own?: Selector;
  /** Links, anywhere on the page, that carry the record's own id and its name as their text: tabs, breadcrumbs. */
  readonly linked?: Selector;
  /** Code, where data can't say it: whether the container is laid out for a record of this kind. */
  readonly fits?: (head: Element, scope: Element, ref: RecordRef) => boolean;
  /** Links to the account of a record of another kind, best first; several accounts in one of them: none. */
  readonly parent?: readonly Selector[];
  /** The account's id in such a link's href, as group 1. */
  readonly parentId?: RegExp;
  readonly website?: Selector;
  readonly owner?: Selector;
  /** `<time datetime>` of the renewal. */
  readonly renews?: Selector;
  /** Small nodes around the name that change with it. */
  readonly watch: string;
}

/** One CRM: data where data can say it. What is in here ships in every CRM page, so the addresses to test with and all prose stay outside. */
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
  /** The links to the record inside panels that show one over another page without touching the URL. */
  readonly preview?: { readonly panel: string; readonly name: Selector };
  readonly page: Layout;
}

/** What people grant: the CRM's name and its permission patterns. Kept apart from the adapter: the content script needs none of it. */
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
