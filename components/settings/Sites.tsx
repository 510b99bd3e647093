import { useState } from 'react';
import { useT } from '../../lib/i18n/react';
import { hostOf, removeSite, type Site } from '../../lib/sites';
import { AddSite } from './AddSite';
import { Line, Lines } from './Line';
import { Section } from './Section';
import { useSites } from './useSites';

const hosts = (site: Site): string => site.patterns.map(hostOf).join(', ');

/** Where Milepost may read pages, in plain words, each with the way to take it back; and how to add another. */
export function Sites() {
  const t = useT();
  const sites = useSites();
  const [said, setSaid] = useState('');

  const takeBack = async (site: Site) => {
    const gone = await removeSite(site).catch(() => false);
    setSaid(t(gone ? 'settings.taken_back' : 'settings.not_taken_back', { name: site.name }));
  };

  return (
    <Section title={t('settings.sites')} text={t('settings.sites_meaning')}>
      {sites?.length === 0 && <p>{t('settings.sites_none')}</p>}
      {sites && sites.length > 0 && (
        <Lines>
          {sites.map((site) => (
            <Line key={site.name} name={site.name} {...(site.crm ? { detail: hosts(site) } : {})}>
              <button
                type="button"
                className="button"
                aria-label={t('settings.take_back_of', { name: site.name })}
                onClick={() => void takeBack(site)}
              >
                {t('settings.take_back')}
              </button>
            </Line>
          ))}
        </Lines>
      )}
      <p className="aside" role="status">
        {said}
      </p>
      <h3 className="label">{t('settings.add_site')}</h3>
      <div>{sites && <AddSite sites={sites} />}</div>
    </Section>
  );
}
