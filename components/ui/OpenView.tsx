import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n/react';
import { Icon } from './Icon';
import style from './OpenView.module.css';

interface OpenViewProps {
  readonly title: string;
  readonly aside?: ReactNode;
  readonly onBack: () => void;
  /** What stands below the first line, in the same block. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** What opens from a block or a way, in the place of the six blocks. Its first line leads back; so does Esc. */
export function OpenView({ title, aside, onBack, lead, children }: OpenViewProps) {
  const t = useT();
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // A view that was opened at one of its parts has given the focus away already.
    const inside = back.current?.closest('section')?.parentElement?.contains(document.activeElement);
    if (!inside) back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <section className={style.top} aria-label={title}>
        <div className={style.head}>
          <h2>
            <button ref={back} type="button" className={style.back} aria-description={t('ui.back')} onClick={onBack}>
              <Icon name="back" />
              {title}
            </button>
          </h2>
          {aside !== undefined && <span className="aside">{aside}</span>}
        </div>
        {lead}
      </section>
      {children}
    </>
  );
}
