import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { RecordSight } from '../../../lib/crm/types';
import { openPage } from '../../../scripts/tools/openPage.mjs';

const root = join(import.meta.dirname, '../../fixtures/pages');

/** A page fixture: `sight` is what may be reported there, null where nothing may; `after` is the visit that ended right before it. */
export interface Fixture {
  readonly crm: string;
  readonly name: string;
  readonly url: string;
  readonly title: string;
  readonly why: string;
  readonly after?: { readonly url: string; readonly page: string };
  readonly sight: Omit<RecordSight, 'ref' | 'hit'> | null;
}

export const crmsWithPages = readdirSync(root);

export const fixturesOf = (crm: string): readonly Fixture[] =>
  existsSync(join(root, crm))
    ? readdirSync(join(root, crm))
        .filter((file) => file.endsWith('.json'))
        .map((file) => ({ ...JSON.parse(readFileSync(join(root, crm, file), 'utf8')), name: basename(file, '.json') }))
    : [];

/** The fixture's page; `change` may rewrite its markup, as a page rewrites itself. */
export function open(
  { crm, name, url, title }: Pick<Fixture, 'crm' | 'name' | 'url' | 'title'>,
  change = (html: string) => html,
): Document {
  return openPage(change(readFileSync(join(root, crm, `${name}.html`), 'utf8')), { url, title }).document;
}
