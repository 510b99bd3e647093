import { remove } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { useCommand } from '../customer/command';
import style from './Checklist.module.css';

interface ItemActsProps {
  readonly table: 'inputs' | 'tasks' | 'benefits';
  readonly id: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** What can be done with an open item beside editing it. */
export function ItemActs({ table, id, title, onClose }: ItemActsProps) {
  const t = useT();
  const { run, say } = useCommand();
  return (
    <p className={style.acts}>
      <button
        type="button"
        className="plain"
        onClick={() =>
          void run(() => remove(table, id)).then((done) => done && say({ text: t('checklist.removed', { title }), undo: true }))
        }
      >
        {t('ui.remove')}
      </button>
      <button type="button" className="plain" onClick={onClose}>
        {t('ui.close')}
      </button>
    </p>
  );
}
