import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n/react';
import style from './CustomerView.module.css';

/** The customer is not there any more: removed here a moment ago, or in another window. */
export function Gone({ children }: { readonly children: ReactNode }) {
  const t = useT();
  return (
    <>
      <div className={`${style.blocks} ${style.gone}`}>
        <p className="strong">{t('customer.gone')}</p>
        <p className="aside">{t('customer.goneWhat')}</p>
      </div>
      {children}
    </>
  );
}
