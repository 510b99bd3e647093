import { useT } from '../../lib/i18n/react';
import { Finder } from '../find/Finder';
import { Said } from './Said';
import { Ways } from './Ways';

/** A page that has not said what it shows, and may never do so: what can be done without it. */
export default function WaitedLong() {
  const t = useT();
  return (
    <>
      <main>
        <Said title={t('panel.waiting_long')} text={t('panel.waiting_long_next')} />
        <Finder />
      </main>
      <Ways />
    </>
  );
}
