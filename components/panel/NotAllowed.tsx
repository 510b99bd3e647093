import { useState } from 'react';
import { crmOf } from '../../lib/crm';
import { useT } from '../../lib/i18n/react';
import { requestSite } from '../../lib/sites';
import { Finder } from '../find/Finder';
import { Plea } from '../page/Plea';
import { Ways } from './Ways';

/** State A: one sentence on what allowing means, one click that asks the browser. The record follows by itself, without a reload. */
export function NotAllowed({ url }: { readonly url: string }) {
  const t = useT();
  const [refused, setRefused] = useState(false);
  const crm = crmOf(url);
  const { host } = new URL(url);

  // The browser takes the request inside the click alone: nothing may be awaited before it.
  const allow = () => {
    setRefused(false);
    requestSite(url).then(
      (allowed) => setRefused(!allowed),
      () => setRefused(true),
    );
  };

  return (
    <>
      <main>
        <Plea title={crm ? t('start.allow_title_crm', { crm: crm.name }) : t('start.allow_title')}>
          <p>{t('start.allow_meaning')}</p>
          <button type="button" className="button button--main" onClick={allow}>
            {t('start.allow', { host })}
          </button>
          {crm && <p className="aside">{t('start.allow_covers', { crm: crm.name })}</p>}
          <p className="aside" role="status">
            {refused && t('start.allow_refused')}
          </p>
        </Plea>
        {!crm && <Finder />}
      </main>
      <Ways />
    </>
  );
}
