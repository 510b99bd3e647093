import { useT } from '../../lib/i18n/react';
import { Finder } from '../find/Finder';
import { Ways } from './Ways';

/** State B: nothing in this tab for us. What there is can be found. */
export function NotCrm() {
  const t = useT();
  return (
    <>
      <main>
        <h1 className="unseen">{t('panel.not_crm')}</h1>
        <Finder />
      </main>
      <Ways />
    </>
  );
}
