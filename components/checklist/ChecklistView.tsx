import { useT } from '../../lib/i18n/react';
import { checklist } from '../../lib/success/checklist';
import { useWorld } from '../customer/world';
import { OpenView } from '../ui/OpenView';
import { ClockSplit } from './ClockSplit';
import { GetSet } from './GetSet';
import { StartSet } from './StartSet';
import { SuccessSet } from './SuccessSet';
import { TaskSet } from './TaskSet';

/** The onboarding checklist in full: six sets, the gate, and whose days have gone by. */
export function ChecklistView({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const { bundle, engagement, today } = useWorld();
  const state = checklist(bundle, engagement.id, today);
  if (!state) return null;
  const [get, start, equip, adoption, use, success] = state.sets;
  return (
    <OpenView
      title={t('checklist.title')}
      aside={t('checklist.sincePurchase', { count: state.clock.total })}
      onBack={onBack}
      lead={<ClockSplit clock={state.clock} />}
    >
      {get && <GetSet state={get} />}
      {start && <StartSet state={start} gate={state.gate} />}
      {equip && <TaskSet state={equip} set="equip" />}
      {adoption && <TaskSet state={adoption} set="adoption" />}
      {use && <TaskSet state={use} set="engagement" />}
      {success && <SuccessSet state={success} />}
    </OpenView>
  );
}
