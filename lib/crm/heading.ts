import type { Adapter } from './adapter';
import { above, drawn, find, textOf, tidy, up } from './dom';
import type { RecordRef } from './types';

/** A name on the page, with the container that holds its record and how well it is tied to the id. */
export interface Heading {
  readonly name: string;
  readonly scope: Element;
  readonly hit: string;
  readonly confidence: 'sure' | 'likely';
}

interface Candidate extends Omit<Heading, 'confidence'> {
  readonly head: Element;
}

const over = '[hidden],[role="dialog"],[aria-modal="true"],dialog,.modal';
const assistive = 'button,.slds-assistive-text';

/** Elements of the record that are drawn and belong to no dialog, preview or card of another record. */
export const ofRecord = ({ page }: Adapter, root: ParentNode, selector: string): Element[] =>
  find(root, selector).filter((element) => !up(element, page.not ? `${over},${page.not}` : over) && drawn(element));

export const textIn = ({ page }: Adapter, element: Element): string => textOf(element, page.skip ? `${assistive},${page.skip}` : assistive);

/** Whether an address or attribute names exactly this id, and not one that contains it. */
export const carries = ({ fullId }: Adapter, value: string | null, { id }: RecordRef): boolean =>
  (value?.match(/[\w-]+/g) ?? []).some((word) => word === id || fullId?.(word) === id);

const idCarrier = (element: Element): string | null => element.getAttribute('data-record-id') ?? element.getAttribute('href');

function candidates(adapter: Adapter, document: Document, ref: RecordRef): Candidate[] {
  const { names, scope: around, fits, panes } = adapter.page;
  const found: Candidate[] = [];
  for (const [hit, selector] of names) {
    for (const head of ofRecord(adapter, document, selector)) {
      const scope = up(head, around);
      const name = textIn(adapter, head);
      // An older generation's selector may find a part of what a newer one has answered.
      const answered = found.some((other) => other.scope === scope && other.hit !== hit);
      if (scope && name && !answered && (fits?.(head, scope, ref) ?? true)) found.push({ head, scope, name, hit });
    }
  }
  const live = panes ? found.filter(({ head }) => allActive(head, panes)) : [];
  return live.length > 0 ? live : found;
}

const outer = (pane: Element, panes: string): Element | null => {
  const around = above(pane);
  return around && up(around, panes);
};

function allActive(head: Element, panes: string): boolean {
  for (let pane = up(head, panes); pane; pane = outer(pane, panes)) {
    if (!pane.classList.contains('active')) return false;
  }
  return up(head, panes) !== null;
}

/** The title's name as it stands, and without a count of news before it: `(7) Sisters` may be either. */
function titleNames(document: Document, title: RegExp | undefined): string[] {
  const whole = tidy(document.title);
  return [whole, whole.replace(/^\(\d+\) /, '')].flatMap((text) => tidy(title?.exec(text)?.[1] ?? '') || []);
}

function titleTells(adapter: Adapter, document: Document, { name, scope, head }: Candidate): boolean {
  const { title, alias, person: names } = adapter.page;
  const told = titleNames(document, title);
  // A person's heading may begin with "Mr.", which the title leaves out.
  const person = names !== undefined && (head.matches(names) || head.querySelector(names) !== null);
  if (told.some((each) => each === name || (person && name.endsWith(` ${each}`)))) return true;
  return alias !== undefined && ofRecord(adapter, scope, alias).some((element) => told.includes(textIn(adapter, element)));
}

/** How well a name is tied to the id, by the rules of `read`; null where it isn't, or where the page names another id. */
function confidenceIn(adapter: Adapter, document: Document, ref: RecordRef, candidate: Candidate): 'sure' | 'likely' | null {
  const { own, linked } = adapter.page;
  const { scope, name } = candidate;
  const link = (element: Element) => carries(adapter, idCarrier(element), ref) && textIn(adapter, element) === name;
  if (linked && ofRecord(adapter, document, linked).some(link)) return 'sure';
  if (own) {
    const carriers = [...(scope.matches(own) ? [scope] : []), ...find(scope, own)];
    const ours = carriers.filter((element) => carries(adapter, idCarrier(element), ref)).length;
    if (carriers.length > 0 && ours === carriers.length) return 'sure';
    if (carriers.length > 0 && ours === 0) return null;
  }
  return titleTells(adapter, document, candidate) ? 'likely' : null;
}

/**
 * The one name on the page that belongs to the ref. Names of which one cannot be told from another give none:
 * two records on screen, a half-rendered page, a heading of the record before.
 */
export function headingOf(adapter: Adapter, document: Document, ref: RecordRef): Heading | null {
  const all = candidates(adapter, document, ref);
  const tied = all.flatMap((candidate) => {
    const confidence = confidenceIn(adapter, document, ref, candidate);
    return confidence ? [{ ...candidate, confidence }] : [];
  });
  const sure = tied.filter(({ confidence }) => confidence === 'sure');
  const rivals = sure.length > 0 ? sure : all;
  const [best] = sure.length > 0 ? sure : tied;
  return best && rivals.every(({ name }) => name === best.name) ? best : null;
}
