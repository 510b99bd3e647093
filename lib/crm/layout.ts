/** What JSON can hold: nothing in it runs. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
/** Refuses, when it is compiled, whatever could not be sent to a page: a function, a RegExp, a Map. */
type Sendable<T extends Json> = T;

/** A selector; where steps are divided by ` >>> `, each step may lie in an open shadow root of what the step before found. */
export type Selector = string;

/** A regular expression's source, without flags: write `/…/.source`. */
type Pattern = string;

/** Where a page shows another record in a panel, without its address telling. */
export type Preview = Sendable<{
  readonly panel: string;
  /** The record's name in it, inside a link to the record. */
  readonly name: Selector;
}>;

/**
 * How a CRM's record pages are laid out: data, since it is sent to the page, which carries no adapter. All selectors are looked up inside the
 * record's own container, never in the document. `{id}`, `{tenant}` and any other group of the address may stand in a text, in double quotes
 * where it is a selector; where the address has no such group, what the text says is left out. Not in lists.
 */
export type Layout = Sendable<{
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
  readonly title?: Pattern;
  /** What a person's name is written in, with a salutation that the title leaves out. */
  readonly person?: string;
  /** Where the title names the record otherwise than the heading does (a case by its number). */
  readonly alias?: Selector;
  /** Elements in the container that carry the record's own id in `href` or `data-record-id`: all do > sure, none does > another record. */
  readonly own?: Selector;
  /** Links, anywhere on the page, that carry the record's own id and its name as their text: tabs, breadcrumbs. */
  readonly linked?: Selector;
  /** What the container of a record of this kind holds; `:scope` is the container. */
  readonly holds?: string;
  /** The name of an element, without its hyphens, that a record of this kind never stands in. */
  readonly foreign?: Pattern;
  /** So many characters of an id tell all of it: pages write it in full or cut. */
  readonly shortId?: number;
  /** Links to the account of a record of another kind, best first; several accounts in one of them: none. */
  readonly parent?: readonly Selector[];
  /** The account's id in such a link's href, as group 1. */
  readonly parentId?: Pattern;
  readonly website?: Selector;
  readonly owner?: Selector;
  /** `<time datetime>` of the renewal. */
  readonly renews?: Selector;
  /** Panels that show a record over another page. */
  readonly preview?: Preview;
  /** Small nodes around the name that change with it. */
  readonly watch: string;
}>;
