import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n/react';
import style from './CustomerView.module.css';
import { useUndo } from './useUndo';
import { useUndoKeys } from './useUndoKeys';

interface GoneProps {
  readonly customerId: string;
  readonly children: ReactNode;
}

/** The customer is not there any more: removed here a moment ago, or in another window. */
export function Gone({ customerId, children }: GoneProps) {
  const t = useT();
  const door = useUndo(customerId);
  useUndoKeys(door);
  return (
    <>
      <div className={`${style.blocks} ${style.gone}`}>
        <p className="strong">{t('customer.gone')}</p>
        <p className="aside">{t('customer.goneWhat')}</p>
        <button type="button" className="button" onClick={() => void door.undo()}>
          {t('ui.undo')}
        </button>
      </div>
      {children}
    </>
  );
}
