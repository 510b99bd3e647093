import { useState } from 'react';
import { sayLabel, undo } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { problemOf } from '../ui/problemOf';
import toast from '../ui/Toasts.module.css';
import style from './Removed.module.css';

interface RemovedProps {
  readonly customerId: string;
  readonly name: string;
  readonly onBack: () => void;
  readonly onClose: () => void;
}

/** A customer was removed and the panel shows something else by now. Nothing else leads back to it, so this stays until it is answered. */
export default function Removed({ customerId, name, onBack, onClose }: RemovedProps) {
  const t = useT();
  const [problem, setProblem] = useState('');
  const bringBack = async () => {
    try {
      const done = await undo(customerId);
      if (done.kind === 'conflict') setProblem(t('ui.changedSince', { what: sayLabel(t, done.label) }));
      else onBack();
    } catch (error) {
      const { key, params } = problemOf(error);
      setProblem(t(key, params));
    }
  };
  return (
    <div className={style.removed} role="status">
      <div className={toast.toast}>
        <span>{problem || t('customer.removed', { name })}</span>
        <span className={toast.acts}>
          <button type="button" className="button" onClick={() => void bringBack()}>
            {t('ui.undo')}
          </button>
          <button type="button" className="button" onClick={onClose}>
            {t('ui.close')}
          </button>
        </span>
      </div>
    </div>
  );
}
