import { useState } from 'react';
import { addBenefit, editEngagement } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { needs } from '../../lib/success/lists';
import type { SetState } from '../../lib/success/setStates';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import { Choice } from '../ui/Choice';
import { BenefitRow } from './BenefitRow';
import style from './Checklist.module.css';
import { SetFrame } from './SetFrame';

/** Set 6: whether each expected benefit came, asked of the customer, and whether they need it: asked, never assumed. */
export function SuccessSet({ state }: { readonly state: SetState }) {
  const t = useT();
  const format = useFormat();
  const { bundle, engagement, today } = useWorld();
  const { run } = useCommand();
  const [adding, setAdding] = useState(false);
  const { customerId, id: engagementId, need, needOn } = engagement;
  const benefits = bundle.benefits.filter((benefit) => benefit.engagementId === engagementId);
  return (
    <SetFrame state={state} adding={adding} onAdd={() => setAdding(true)}>
      <ul className={style.tasks}>
        {benefits.map((benefit) => (
          <BenefitRow key={benefit.id} benefit={benefit} />
        ))}
      </ul>
      {adding && (
        <AddLine
          label={t('checklist.addBenefit')}
          placeholder={t('checklist.addBenefit')}
          onAdd={(text) => run(() => addBenefit({ customerId, engagementId, title: { text } }))}
          onClose={() => setAdding(false)}
        />
      )}
      <div className={style.need}>
        <p className="label">{t('checklist.need')}</p>
        <Choice
          label={t('checklist.need')}
          value={need ?? 'unknown'}
          onChoose={(chosen) => void run(() => editEngagement(engagementId, { need: chosen === 'unknown' ? undefined : chosen }))}
          options={[...needs, 'unknown' as const].map((each) => ({ value: each, label: t(`checklist.need.${each}`) }))}
        />
        {needOn && <p className="aside">{t('checklist.askedDay', { day: format.date(needOn, today) })}</p>}
      </div>
    </SetFrame>
  );
}
