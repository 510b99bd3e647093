import { useT } from '../../lib/i18n/react';
import type { Clock } from '../../lib/success/clock';
import style from './Checklist.module.css';

/** The days since the purchase, split by whose they were. */
export function ClockSplit({ clock: { theirs, ours, total } }: { readonly clock: Clock }) {
  const t = useT();
  if (total === 0) return null;
  const width = (theirs / total) * 100;
  return (
    <>
      <svg
        className={style.split}
        role="img"
        aria-label={t('checklist.split', { theirs, ours, total })}
        viewBox="0 0 100 4"
        preserveAspectRatio="none"
      >
        {theirs > 0 && <rect className={style.theirs} width={width} height="4" />}
        {ours > 0 && <rect className={style.ours} x={theirs > 0 ? width + 0.6 : 0} width={100 - width} height="4" />}
      </svg>
      <p className={`aside ${style.splitWords}`}>
        <span>{t('checklist.theirs', { count: theirs })}</span>
        <span>{t('checklist.ours', { count: ours })}</span>
      </p>
    </>
  );
}
