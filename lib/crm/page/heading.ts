import type { Layout } from '../layout';
import type { RecordRef } from '../types';
import { above, drawn, find, textOf, tidy, up } from './dom';

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
export const ofRecord = ({ not }: Layout, root: ParentNode, selector: string): Element[] =>
  find(root, selector).filter((element) => !up(element, not ? `${over},${not}` : over) && drawn(element));

export const textIn = ({ skip }: Layout, element: Element): string => textOf(element, skip ? `${assistive},${skip}` : assistive);

/** Whether an address or attribute names exactly this id, and not one that contains it. */
export const carries = ({ shortId }: Layout, value: string | null, { id }: RecordRef): boolean =>
  (value?.match(/[\w-]+/g) ?? []).some((word) => word === id || (shortId !== undefined && word === id.slice(0, shortId)));

const idCarrier = (element: Element): string | null => element.getAttribute('data-record-id') ?? element.getAttribute('href');

/** Whether the container is laid out for a record of this kind: pages keep the old record, and mix it with the new one's address. */
function fits({ holds, foreign }: Layout, head: Element, scope: Element): boolean {
  for (let node: Element | null = head; foreign && node; node = node === scope ? null : above(node)) {
    if (new RegExp(foreign).test(node.localName.replaceAll('-', ''))) return false;
  }
  return !holds || scope.querySelector(holds) !== null;
}

function candidates(layout: Layout, document: Document): Candidate[] {
  const { names, scope: around, panes } = layout;
  const found: Candidate[] = [];
  for (const [hit, selector] of names) {
    for (const head of ofRecord(layout, document, selector)) {
      const scope = up(head, around);
      const name = textIn(layout, head);
      // An older generation's selector may find a part of what a newer one has answered.
      const answered = found.some((other) => other.scope === scope && other.hit !== hit);
      if (scope && name && !answered && fits(layout, head, scope)) found.push({ head, scope, name, hit });
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
function titleNames(document: Document, title = '(?!)'): string[] {
  const whole = tidy(document.title);
  return [whole, whole.replace(/^\(\d+\) /, '')].flatMap((text) => tidy(new RegExp(title).exec(text)?.[1] ?? '') || []);
}

function titleTells(layout: Layout, document: Document, { name, scope, head }: Candidate): boolean {
  const { title, alias, person: names } = layout;
  const told = titleNames(document, title);
  // A person's heading may begin with "Mr.", which the title leaves out.
  const person = names !== undefined && (head.matches(names) || head.querySelector(names) !== null);
  if (told.some((each) => each === name || (person && name.endsWith(` ${each}`)))) return true;
  return alias !== undefined && ofRecord(layout, scope, alias).some((element) => told.includes(textIn(layout, element)));
}

/** How well a name is tied to the id, by the rules of `read`; null where it isn't, or where the page names another id. */
function confidenceIn(layout: Layout, document: Document, ref: RecordRef, candidate: Candidate): 'sure' | 'likely' | null {
  const { own, linked } = layout;
  const { scope, name } = candidate;
  const link = (element: Element) => carries(layout, idCarrier(element), ref) && textIn(layout, element) === name;
  if (linked && ofRecord(layout, document, linked).some(link)) return 'sure';
  if (own) {
    const carriers = [...(scope.matches(own) ? [scope] : []), ...find(scope, own)];
    const ours = carriers.filter((element) => carries(layout, idCarrier(element), ref)).length;
    if (carriers.length > 0 && ours === carriers.length) return 'sure';
    if (carriers.length > 0 && ours === 0) return null;
  }
  return titleTells(layout, document, candidate) ? 'likely' : null;
}

/**
 * The one name on the page that belongs to the ref. Names of which one cannot be told from another give none:
 * two records on screen, a half-rendered page, a heading of the record before.
 */
export function headingOf(layout: Layout, document: Document, ref: RecordRef): Heading | null {
  const all = candidates(layout, document);
  const tied = all.flatMap((candidate) => {
    const confidence = confidenceIn(layout, document, ref, candidate);
    return confidence ? [{ ...candidate, confidence }] : [];
  });
  const sure = tied.filter(({ confidence }) => confidence === 'sure');
  const rivals = sure.length > 0 ? sure : all;
  const [best] = sure.length > 0 ? sure : tied;
  return best && rivals.every(({ name }) => name === best.name) ? best : null;
}
