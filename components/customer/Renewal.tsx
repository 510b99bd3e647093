import { editCustomer } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { daysBetween } from '../../lib/success/dates';
import { InPlace } from '../ui/InPlace';
import { optionalDate } from '../ui/parse';
import { useCommand } from './command';
import style from './Header.module.css';
import { useWorld } from './world';

/** When the contract renews, edited where it stands. A date read from the page is proposed, and only where nobody wrote one. */
export function Renewal({ proposed }: { readonly proposed: string | undefined }) {
  const t = useT();
  const format = useFormat();
  const { bundle, today } = useWorld();
  const { run } = useCommand();
  const { id, renewsOn, sample } = bundle.customer;
  const days = renewsOn === undefined ? 0 : daysBetween(today, renewsOn);
  const words =
    days === 0
      ? t('customer.renewsToday')
      : days > 0
        ? t('customer.renewsIn', { count: days })
        : t('customer.renewedAgo', { count: -days });
  return (
    <>
      <div className={style.renewal} title={renewsOn && format.date(renewsOn, '')}>
        {sample && <span>{t('customer.sample')}</span>}
        <InPlace
          target={`${id}.renewsOn`}
          type="date"
          label={t('customer.renewsOn')}
          shown={renewsOn ?? ''}
          rest={renewsOn === undefined ? t('customer.renewalUnknown') : words}
          parse={optionalDate}
          write={(next, visit) => editCustomer(id, { renewsOn: next }, visit)}
        />
      </div>
      {proposed !== undefined && (
        <p className={`aside ${style.proposal}`}>
          {t('customer.pageSays', { day: format.date(proposed, today) })}
          <button type="button" className="plain" onClick={() => void run(() => editCustomer(id, { renewsOn: proposed }))}>
            {t('customer.useIt')}
          </button>
        </p>
      )}
    </>
  );
}
