import { useT } from '../../lib/i18n/react';
import { unpin } from '../../lib/stores/panel';
import type { PageShows } from '../../lib/stores/panelState';
import type { LinkedRecord } from '../../lib/success/rows';
import { RecordLinks } from '../find/RecordLinks';
import { Icon } from '../ui/Icon';
import style from './PinnedBand.module.css';

interface PinnedBandProps {
  readonly name: string;
  readonly page: PageShows | null;
  readonly records: readonly LinkedRecord[];
}

/** State G: the panel shows somebody else than the page may show, and says so above everything. */
export function PinnedBand({ name, page, records }: PinnedBandProps) {
  const t = useT();
  return (
    <section className={style.pinned} aria-label={t('panel.pinned')}>
      <Icon name="pin" />
      <p className="strong" dir="auto">
        {t('panel.pinned_to', { name })}
      </p>
      <button type="button" className="button" onClick={unpin}>
        {t('panel.unpin')}
      </button>
      <p className={style.detail} role="status">
        {says(page, t)}
      </p>
      {records.length > 0 && !page?.same && (
        <p className={style.detail}>
          {t('panel.records')} <RecordLinks records={records} />
        </p>
      )}
    </section>
  );
}

function says(page: PageShows | null, t: ReturnType<typeof useT>): string {
  if (!page) return t('panel.page_shows_none');
  if (page.same) return t('panel.page_shows_same');
  return page.name ? t('panel.page_shows', { name: page.name }) : t('panel.page_shows_somebody');
}
