import { crmOf } from '../../lib/crm';
import { useT } from '../../lib/i18n/react';
import type { LinkedRecord } from '../../lib/success/rows';
import style from './RecordLinks.module.css';

/** What a person calls the CRM that a record stands in: "Salesforce", or a self-hosted one's host. */
const placeOf = (url: string): string => crmOf(url)?.name ?? new URL(url).host;

/** A customer's records as links to their canonical addresses, wherever it shows outside its own page. Contacts and deals are left out. */
export function RecordLinks({ records, of }: { readonly records: readonly LinkedRecord[]; readonly of?: string }) {
  const t = useT();
  const accounts = records.filter(({ kind }) => kind === 'account' || kind === 'other');
  return (
    <span className={style.links}>
      {(accounts.length > 0 ? accounts : records).map(({ id, url }) => (
        <a
          key={id}
          href={url}
          target="_blank"
          rel="noreferrer"
          aria-label={of ? t('find.record', { name: of, place: placeOf(url) }) : undefined}
        >
          {placeOf(url)}
        </a>
      ))}
    </span>
  );
}
