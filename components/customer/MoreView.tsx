import { editCustomer, editEngagement, remove } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { segments } from '../../lib/success/lists';
import { Choice } from '../ui/Choice';
import { Icon } from '../ui/Icon';
import { OpenView } from '../ui/OpenView';
import { optionalDate, pastDate, requiredLine } from '../ui/parse';
import { VisitField } from '../ui/VisitField';
import { useCommand } from './command';
import { crmName } from './crmName';
import style from './MoreView.module.css';
import { parseDomain } from './parseDomain';
import { useWorld } from './world';

/** The plain facts of a customer: its name, web site, segment and dates, and the CRM records that are linked to it. */
export function MoreView({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const { bundle, engagement, today } = useWorld();
  const { run, say } = useCommand();
  const { id, name, domain, segment, renewsOn } = bundle.customer;
  return (
    <OpenView title={t('customer.way.more')} onBack={onBack}>
      <section className={style.facts} aria-label={t('customer.facts')}>
        <VisitField
          target={`${id}.more.name`}
          label={t('customer.name')}
          shown={name}
          parse={(text) => requiredLine(text)}
          write={(next, visit) => editCustomer(id, { name: next }, visit)}
        />
        <VisitField
          target={`${id}.domain`}
          label={t('customer.domain')}
          shown={domain ?? ''}
          parse={parseDomain}
          write={(next, visit) => editCustomer(id, { domain: next }, visit)}
        />
        <div className={style.days}>
          <VisitField
            target={`${engagement.id}.startedOn`}
            label={t('customer.boughtOn')}
            type="date"
            shown={engagement.startedOn}
            parse={(text) => pastDate(text, today)}
            write={(startedOn, visit) => editEngagement(engagement.id, { startedOn }, visit)}
          />
          <VisitField
            target={`${id}.more.renewsOn`}
            label={t('customer.renewsOn')}
            type="date"
            shown={renewsOn ?? ''}
            parse={optionalDate}
            write={(next, visit) => editCustomer(id, { renewsOn: next }, visit)}
          />
        </div>
        <div className={style.segment}>
          <p className="label">{t('customer.segment')}</p>
          <Choice
            label={t('customer.segment')}
            value={segment}
            onChoose={(chosen) => void run(() => editCustomer(id, { segment: chosen }))}
            options={segments.map((each) => ({ value: each, label: t(`customer.segment.${each}`) }))}
          />
        </div>
      </section>
      <section className={style.records} aria-label={t('customer.records')}>
        <h3 className="label">{t('customer.records')}</h3>
        {bundle.records.length === 0 && <p className="aside">{t('customer.noRecords')}</p>}
        <ul>
          {bundle.records.map((record) => {
            const called = t('customer.recordWords', { name: record.name ?? name, crm: crmName(record) });
            return (
              <li key={record.id}>
                <a className="plain" href={record.url} target="_blank" rel="noreferrer">
                  {called}
                </a>
                <button
                  type="button"
                  className="plain plain--icon"
                  aria-label={t('customer.unlink', { record: called })}
                  title={t('customer.unlink', { record: called })}
                  onClick={() =>
                    void run(() => remove('records', record.id)).then((done) => done && say({ text: t('customer.unlinked'), undo: true }))
                  }
                >
                  <Icon name="close" />
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </OpenView>
  );
}
