import { useT } from '../../lib/i18n/react';
import { playbooks } from '../../lib/success/playbooks';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Mark } from '../ui/Mark';
import style from './Advice.module.css';

/** Beside the empty field: one good outcome for a customer of this segment, and what an outcome is not. */
export function Example() {
  const t = useT();
  const say = useWords();
  const { bundle } = useWorld();
  const { segment } = bundle.customer;
  const example = playbooks.find((playbook) => playbook.segment === segment)?.example;
  return (
    <div className={style.advice}>
      {example && (
        <div className={style.one}>
          <Mark kind="met" />
          <p>
            <span className="aside">{t(`needs.exampleFor.${segment}`)}</span> {say(example)}
          </p>
        </div>
      )}
      <div className={style.one}>
        <Mark kind="gap" />
        <p>{t('needs.notAnOutcome')}</p>
      </div>
    </div>
  );
}
