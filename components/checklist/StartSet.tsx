import { editEngagement } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import type { Gate } from '../../lib/success/gate';
import type { SetState } from '../../lib/success/setStates';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import { InPlace } from '../ui/InPlace';
import { Mark } from '../ui/Mark';
import { requiredLine } from '../ui/parse';
import { useReturnFocus } from '../ui/useReturnFocus';
import { useStateOf } from '../ui/useStateOf';
import style from './Checklist.module.css';
import { SetFrame } from './SetFrame';

interface StartSetProps {
  readonly state: SetState;
  readonly gate: Gate;
}

/** Set 2, the gate: work starts when every required input is in. It never stops anybody: starting early asks once and keeps the reason. */
export function StartSet({ state, gate }: StartSetProps) {
  const t = useT();
  const format = useFormat();
  const { engagement, today } = useWorld();
  const { run, say } = useCommand();
  const [asking, ask] = useStateOf(engagement.id, false);
  const opener = useReturnFocus<HTMLButtonElement>(asking);
  const { id, startedEarlyOn, startedEarlyWhy } = engagement;

  const start = (why: string) =>
    run(() => editEngagement(id, { startedEarlyOn: today, startedEarlyWhy: why })).then((done) => {
      if (done) {
        ask(false);
        say({ text: t('checklist.startedEarly'), undo: true });
      }
      return done;
    });

  if (gate.open) return <SetFrame state={state} />;
  return (
    <SetFrame state={state}>
      <div className={style.gate}>
        <Mark kind="late" />
        <span>{t('checklist.gateMissing', { count: gate.missing.length })}</span>
        {startedEarlyOn ? (
          <>
            <span className="aside">{t('checklist.earlyOn', { day: format.date(startedEarlyOn, today) })}</span>
            <InPlace
              target={`${id}.startedEarlyWhy`}
              label={t('checklist.earlyWhy')}
              shown={startedEarlyWhy ?? ''}
              empty={t('checklist.earlyWhy')}
              parse={(text) => requiredLine(text)}
              write={(why, visit) => editEngagement(id, { startedEarlyWhy: why }, visit)}
            />
          </>
        ) : asking ? (
          <div className={style.wide}>
            <AddLine label={t('checklist.earlyWhy')} placeholder={t('checklist.earlyWhy')} onAdd={start} onClose={() => ask(false)} />
          </div>
        ) : (
          <button ref={opener} type="button" className="plain" onClick={() => ask(true)}>
            {t('checklist.startEarly')}
          </button>
        )}
      </div>
    </SetFrame>
  );
}
