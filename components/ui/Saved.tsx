import { useT } from '../../lib/i18n/react';
import { Icon } from './Icon';
import style from './Saved.module.css';

/** The tick that comes after the commit, never before. */
export function Saved({ time }: { readonly time?: string | undefined }) {
  const t = useT();
  return (
    <span className={style.saved}>
      <Icon name="check" />
      {time ? t('ui.savedAt', { time }) : t('ui.saved')}
    </span>
  );
}
