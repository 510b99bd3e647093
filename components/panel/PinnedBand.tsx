import { useEffect, useState } from 'react';
import { readBundle, watch } from '../../lib/db';
import type { Translate } from '../../lib/i18n';
import { useT } from '../../lib/i18n/react';
import { unpin } from '../../lib/stores/panel';
import type { PageShows } from '../../lib/stores/panelState';
import type { Bundle } from '../../lib/success/rows';
import { RecordLinks } from '../find/RecordLinks';
import { Icon } from '../ui/Icon';
import style from './PinnedBand.module.css';

/** State G: the panel shows somebody else than the page may show, and says so above everything. */
export function PinnedBand({ customerId, page }: { readonly customerId: string; readonly page: PageShows | null }) {
  const t = useT();
  const [bundle, setBundle] = useState<Bundle | null>(null);
  useEffect(() => watch(() => readBundle(customerId)).subscribe(setBundle, () => setBundle(null)), [customerId]);
  const shown = bundle?.customer.id === customerId ? bundle : null;
  const name = shown?.customer.name;
  return (
    <section className={style.pinned} aria-label={t('panel.pinned')}>
      <Icon name="pin" />
      <p className="strong">{name === undefined ? t('panel.pinned') : t('panel.pinned_to', { name })}</p>
      <button type="button" className="button" onClick={unpin}>
        {t('panel.unpin')}
      </button>
      <p className={style.detail} role="status">
        {says(page, t)}
      </p>
      {shown && shown.records.length > 0 && !page?.same && (
        <p className={style.detail}>
          {t('panel.records')} <RecordLinks records={shown.records} />
        </p>
      )}
    </section>
  );
}

function says(page: PageShows | null, t: Translate): string {
  if (!page) return t('panel.page_shows_none');
  if (page.same) return t('panel.page_shows_same');
  return page.name ? t('panel.page_shows', { name: page.name }) : t('panel.page_shows_somebody');
}
