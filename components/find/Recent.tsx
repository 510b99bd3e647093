import { useEffect, useState } from 'react';
import { type Recent as Opened, recent, watch } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { CustomerLine } from './CustomerLine';
import style from './Finder.module.css';
import { FirstSteps } from './FirstSteps';
import { RecordLinks } from './RecordLinks';
import { useSummaries } from './useSummaries';

interface RecentProps {
  readonly origin: string | undefined;
  readonly onPick: (customerId: string) => void;
  readonly bare: boolean;
}

/** The customers opened last, on this site where one is given; the first steps where there are none at all. */
export function Recent({ origin, onPick, bare }: RecentProps) {
  const t = useT();
  const [opened, setOpened] = useState<readonly Opened[]>();
  useEffect(() => {
    // That recents cannot be read is no reason to hide the finder above them.
    return watch(() => recent(origin)).subscribe(setOpened, () => setOpened([]));
  }, [origin]);
  const summaries = useSummaries((opened ?? []).map(({ customer }) => customer.id));

  if (!opened) return null;
  if (opened.length === 0) {
    if (origin !== undefined) return <Recent origin={undefined} onPick={onPick} bare={bare} />;
    return bare ? null : <FirstSteps onPick={onPick} />;
  }
  const title = t(origin === undefined ? 'find.recent' : 'find.recent_here');
  return (
    <section className={style.recent} aria-label={title}>
      <h2 className="label">{title}</h2>
      <ul className={style.list}>
        {opened.map(({ customer: { id, name } }) => {
          const summary = summaries.get(id);
          return (
            <li key={id} className={style.row}>
              <button type="button" className={style.open} onClick={() => onPick(id)}>
                <CustomerLine name={name} summary={summary} />
              </button>
              {summary && summary.records.length > 0 && (
                <span className={style.links}>
                  <RecordLinks records={summary.records} of={name} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
