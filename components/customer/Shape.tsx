import { useT } from '../../lib/i18n/react';
import style from './Shape.module.css';

const blocks = [
  ['w48', 'w240', 'w160', 'rail'],
  ['w256', 'w288', 'w184'],
  ['w40', 'w160'],
] as const;

/** The grey shape of what comes, still: shown when reading takes longer than 150 ms. */
export function Shape() {
  const t = useT();
  return (
    <div aria-busy="true">
      <p className="unseen" role="status">
        {t('ui.loading')}
      </p>
      {blocks.map((lines) => (
        <div className={style.block} key={lines[0]}>
          {lines.map((line) => (
            <i className={`${style.line} ${style[line]}`} key={line} />
          ))}
        </div>
      ))}
    </div>
  );
}
