import { useT } from '../../lib/i18n/react';
import { Finder } from '../find/Finder';
import { Said } from './Said';
import { Ways } from './Ways';

/** The browser tells no address: a click on the icon would. */
export function UnknownPage() {
  const t = useT();
  return (
    <>
      <main>
        <Said title={t('panel.unknown_page')} text={t('panel.unknown_page_why')} />
        <Finder />
      </main>
      <Ways />
    </>
  );
}
