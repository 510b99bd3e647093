import { lazy, useEffect, useState } from 'react';
import { useT } from '../../lib/i18n/react';
import { useSlow } from '../ui/useSlow';
import style from './Waiting.module.css';

const WaitedLong = lazy(() => import('./WaitedLong'));

/** A page that has said nothing for this long may never do so; what is kept can be found meanwhile. */
const PATIENCE_MS = 4_000;

const Shape = ({ width, height }: { readonly width: number | string; readonly height?: number }) => (
  <i className={style.shape} style={{ width, ...(height ? { height } : {}) }} />
);

/** State N: nothing for 150 ms, then the grey shape of what comes, then what can be done without the page. */
export function Waiting() {
  const t = useT();
  const slow = useSlow(true);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);

  if (long) return <WaitedLong />;
  return (
    <main aria-busy="true">
      <h1 className="unseen">{t('panel.waiting')}</h1>
      {slow && (
        <div aria-hidden="true">
          <div className={style.head} />
          <div className={style.block}>
            <Shape width={48} />
            <Shape width={240} height={20} />
            <Shape width={160} />
            <Shape width="100%" height={4} />
          </div>
          <div className={style.block}>
            <Shape width="75%" />
            <Shape width="85%" />
            <Shape width={184} />
          </div>
          <div className={style.block}>
            <Shape width={40} />
            <Shape width={168} />
          </div>
        </div>
      )}
    </main>
  );
}
