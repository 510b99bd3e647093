import { domainOf } from '../domainOf';
import type { Layout } from '../layout';
import type { ParentSight, RecordKind, RecordSight } from '../types';
import { ofRecord, textIn } from './heading';

/** The account that a contact, deal or ticket belongs to, its id as the page writes it; undefined where the page shows none, or several. */
function parentIn(layout: Layout, scope: Element): ParentSight | undefined {
  const { parent = [], parentId, shortId } = layout;
  for (const selector of parent) {
    const seen = new Map<string, ParentSight>();
    for (const link of ofRecord(layout, scope, selector)) {
      const id = parentId && new RegExp(parentId).exec(link.getAttribute('href') ?? '')?.[1];
      const name = textIn(layout, link);
      const key = id?.slice(0, shortId);
      if (id && key && name && !seen.has(key)) seen.set(key, { id, name });
    }
    const [only] = seen.values();
    if (only) return seen.size === 1 ? only : undefined;
  }
  return undefined;
}

/** What a record's container shows beside the name. Only ever asked of a container that is tied to the id. */
export function fieldsIn(layout: Layout, scope: Element, kind: RecordKind): Pick<RecordSight, 'domain' | 'owner' | 'parent' | 'renewsOn'> {
  const first = (selector: string | undefined, take: (element: Element) => string | undefined) =>
    selector && ofRecord(layout, scope, selector).map(take).find(Boolean);
  const text = (element: Element) => textIn(layout, element);

  const account = kind === 'account';
  const domain = account && first(layout.website, (element) => domainOf(element.getAttribute('href') ?? text(element)));
  const parent = !account && parentIn(layout, scope);
  const owner = first(layout.owner, text);
  const renewsOn = first(layout.renews, (element) => /^\d{4}-\d\d-\d\d$/.exec(element.getAttribute('datetime') ?? '')?.[0]);
  return { ...(domain && { domain }), ...(parent && { parent }), ...(owner && { owner }), ...(renewsOn && { renewsOn }) };
}
