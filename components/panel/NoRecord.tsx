import { useT } from '../../lib/i18n/react';
import { Finder } from '../find/Finder';
import { Said } from './Said';
import { Ways } from './Ways';

/** State C: a page of the CRM without a record. */
export function NoRecord({ url }: { readonly url: string | null }) {
  const t = useT();
  const origin = url !== null && URL.canParse(url) ? new URL(url).origin : undefined;
  return (
    <>
      <main>
        <Said title={t('panel.no_record')} text={t('panel.no_record_next')} />
        <Finder origin={origin} />
      </main>
      <Ways />
    </>
  );
}
