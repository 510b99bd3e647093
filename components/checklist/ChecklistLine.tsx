import { useT } from '../../lib/i18n/react';
import type { Checklist } from '../../lib/success/checklist';
import { checklist } from '../../lib/success/checklist';
import { defaults } from '../../lib/success/defaults';
import { useWorld } from '../customer/world';
import { Block } from '../ui/Block';
import { EmptyBlock } from '../ui/EmptyBlock';
import { Mark } from '../ui/Mark';
import { Opens } from '../ui/Opens';
import { SetMark } from '../ui/SetMark';
import style from './ChecklistLine.module.css';

/** The checklist at rest: six lengths of one bar, the set that is under way, and the clock that matters now. */
export function ChecklistLine() {
  const t = useT();
  const { bundle, engagement, today, open } = useWorld();
  const state = checklist(bundle, engagement.id, today);
  if (!state) return null;
  const inputs = bundle.inputs.filter(({ engagementId }) => engagementId === engagement.id);
  const nothingYet = inputs.every(({ askedOn, receivedOn }) => !askedOn && !receivedOn) && bundle.tasks.every(({ doneOn }) => !doneOn);
  if (inputs.length > 0 && nothingYet) {
    return (
      <EmptyBlock
        label={t('checklist.title')}
        verb={t('checklist.ask', { count: inputs.length })}
        opener="checklist"
        onAct={() => open('checklist')}
      />
    );
  }
  const { set, done, total } = state.current;
  return (
    <Block opens label={t('checklist.title')} aside={<Clock state={state} />}>
      <Opens opener="checklist" onOpen={() => open('checklist')}>
        <span className={style.sets}>
          {state.sets.map((each) => (
            <SetMark key={each.set} state={each.state} />
          ))}
        </span>
        <span>{t('set.progress', { set: t(`set.${set}`), done, total })}</span>
      </Opens>
    </Block>
  );
}

function Clock({ state: { gate, timeToFirstUse } }: { readonly state: Checklist }) {
  const t = useT();
  if (gate.waitingDays !== undefined) {
    const late = gate.waitingDays > defaults.gateWaiting;
    return (
      <span className={late ? `${style.clock} late` : style.clock}>
        {late && <Mark kind="late" />}
        {t('checklist.theirsToDo', { count: gate.missing.length, days: gate.waitingDays })}
      </span>
    );
  }
  return timeToFirstUse === undefined ? null : t('checklist.firstUsed', { days: timeToFirstUse });
}
