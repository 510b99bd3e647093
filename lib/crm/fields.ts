import type { Adapter } from './adapter';
import { domainOf } from './domainOf';
import { ofRecord, textIn } from './heading';
import type { ParentSight, RecordKind, RecordSight } from './types';

/** The account that a contact, deal or ticket belongs to; undefined where the page shows none, or several. */
function parentIn(adapter: Adapter, scope: Element): ParentSight | undefined {
  const { parent = [], parentId } = adapter.page;
  for (const selector of parent) {
    const seen = new Map<string, string>();
    for (const link of ofRecord(adapter, scope, selector)) {
      const told = parentId?.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
      const id = adapter.fullId ? adapter.fullId(told) : told;
      const name = textIn(adapter, link);
      if (id && name && !seen.has(id)) seen.set(id, name);
    }
    const [only] = seen;
    if (only) return seen.size === 1 ? { id: only[0], name: only[1] } : undefined;
  }
  return undefined;
}

/** What a record's container shows beside the name. Only ever asked of a container that is tied to the id. */
export function fieldsIn(
  adapter: Adapter,
  scope: Element,
  kind: RecordKind,
): Pick<RecordSight, 'domain' | 'owner' | 'parent' | 'renewsOn'> {
  const { page } = adapter;
  const first = (selector: string | undefined, take: (element: Element) => string | undefined) =>
    selector && ofRecord(adapter, scope, selector).map(take).find(Boolean);
  const text = (element: Element) => textIn(adapter, element);

  const account = kind === 'account';
  const domain = account && first(page.website, (element) => domainOf(element.getAttribute('href') ?? text(element)));
  const parent = !account && parentIn(adapter, scope);
  const owner = first(page.owner, text);
  const renewsOn = first(page.renews, (element) => /^\d{4}-\d\d-\d\d$/.exec(element.getAttribute('datetime') ?? '')?.[0]);
  return { ...(domain && { domain }), ...(parent && { parent }), ...(owner && { owner }), ...(renewsOn && { renewsOn }) };
}
