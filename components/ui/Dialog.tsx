import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '../../lib/i18n/react';
import style from './Dialog.module.css';
import { Icon } from './Icon';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The platform's own modal dialog: it keeps the focus inside, closes on Esc and gives the focus back to where it came from. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const t = useT();
  const titleId = useId();
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = element.current;
    const from = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (from instanceof HTMLElement && from.isConnected) from.focus();
    };
  }, []);
  return (
    <dialog ref={element} className={style.dialog} aria-labelledby={titleId} onClose={onClose}>
      <div className={style.head}>
        <h2 id={titleId} className="strong">
          {title}
        </h2>
        <button type="button" className="plain plain--icon" aria-label={t('ui.close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </div>
      {children}
    </dialog>
  );
}
