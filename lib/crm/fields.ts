import type { Adapter } from './adapter';
import { domainOf } from './domainOf';
import { ofRecord, textIn } from './heading';
import type { ParentSight, RecordKind, RecordSight } from './types';

type Fields = Pick<RecordSight, 'domain' | 'owner' | 'parent' | 'renewsOn'>;

/** The account that a contact, deal or ticket belongs to; undefined where the page shows none, or several. */
function parentIn(adapter: Adapter, scope: Element): ParentSight | undefined {
  const { parent = [], parentId } = adapter.page;
  for (const selector of parent) {
    const seen = new Map<string, string>();
    for (const link of ofRecord(adapter, scope, selector)) {
      const told = parentId?.exec(link.getAttribute('href') ?? '')?.[1];
      const id = told && adapter.fullId ? adapter.fullId(told) : told;
      const name = textIn(adapter, link);
      if (id && name && !seen.has(id)) seen.set(id, name);
    }
    const [only, more] = [...seen].map(([id, name]) => ({ id, name }));
    if (only) return more ? undefined : only;
  }
  return undefined;
}

function firstOf<T>(adapter: Adapter, scope: Element, selector: string | undefined, take: (element: Element) => T | undefined) {
  if (!selector) return undefined;
  for (const element of ofRecord(adapter, scope, selector)) {
    const taken = take(element);
    if (taken) return taken;
  }
  return undefined;
}

/** What a record's container shows beside the name. Only ever asked of a container that is tied to the id. */
export function fieldsIn(adapter: Adapter, scope: Element, kind: RecordKind): Fields {
  const { website, owner, renews } = adapter.page;
  const account = kind === 'account';
  const text = (element: Element) => textIn(adapter, element);
  const domain = firstOf(adapter, scope, account ? website : undefined, (element) =>
    domainOf(element.getAttribute('href') ?? text(element)),
  );
  const parent = account ? undefined : parentIn(adapter, scope);
  const person = firstOf(adapter, scope, owner, text);
  const renewsOn = firstOf(adapter, scope, renews, (element) => /^\d{4}-\d\d-\d\d$/.exec(element.getAttribute('datetime') ?? '')?.[0]);
  return { ...(domain && { domain }), ...(parent && { parent }), ...(person && { owner: person }), ...(renewsOn && { renewsOn }) };
}
