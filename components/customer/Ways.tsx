import { useT } from '../../lib/i18n/react';
import style from './Ways.module.css';
import type { View } from './world';

const ways = ['path', 'people', 'notes', 'more'] as const;

interface WaysProps {
  readonly name: string;
  readonly view: View;
  readonly open: (view: View) => void;
}

/** The ways on from the six blocks. The one that is open leads back. */
export function Ways({ name, view, open }: WaysProps) {
  const t = useT();
  return (
    <footer className={style.ways}>
      <nav aria-label={t('customer.moreAbout', { name })}>
        <ul>
          {ways.map((way) => (
            <li key={way}>
              <button
                type="button"
                data-opener={way}
                aria-current={view === way ? 'page' : undefined}
                onClick={() => open(view === way ? 'rest' : way)}
              >
                {t(`customer.way.${way}`)}
              </button>
            </li>
          ))}
        </ul>
      </nav>
    </footer>
  );
}
