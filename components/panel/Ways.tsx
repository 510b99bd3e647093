import { useT } from '../../lib/i18n/react';
import style from './Ways.module.css';

/** The foot of the panel while it shows no customer. */
export function Ways() {
  const t = useT();
  return (
    <footer className={style.ways}>
      <nav aria-label={t('panel.ways')}>
        <ul>
          <li>
            <a href="/settings.html" target="_blank" rel="noreferrer">
              {t('settings.title')}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
