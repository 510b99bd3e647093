import { useState } from 'react';
import { addTask, tickTask } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import type { Task } from '../../lib/success/rows';
import type { SetState } from '../../lib/success/setStates';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import style from './Checklist.module.css';
import { Item } from './Item';
import { SetFrame } from './SetFrame';
import { TaskDetails } from './TaskDetails';

interface TaskSetProps {
  readonly state: SetState;
  readonly set: Task['set'];
}

/** Sets 3, 4 and 5: what is to be done, by whom and by when. */
export function TaskSet({ state, set }: TaskSetProps) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { bundle, engagement, today } = useWorld();
  const { run } = useCommand();
  const [adding, setAdding] = useState(false);
  const { customerId, id: engagementId } = engagement;
  const tasks = bundle.tasks.filter((task) => task.engagementId === engagementId && task.set === set);

  const when = ({ dueOn, doneOn, who }: Task) => {
    const day = doneOn ?? dueOn;
    const date = day && format.date(day, today);
    if (who === 'us' || doneOn) return date;
    return date ? t('checklist.themBy', { day: date }) : t('checklist.them');
  };
  return (
    <SetFrame state={state} adding={adding} onAdd={() => setAdding(true)}>
      <ul className={style.tasks}>
        {tasks.map((task) => (
          <Item
            key={task.id}
            title={say(task.title)}
            checked={task.doneOn !== undefined}
            onTick={(done) => void run(() => tickTask(task.id, done, done ? today : undefined))}
            when={when(task)}
            late={task.doneOn === undefined && task.dueOn !== undefined && task.dueOn < today}
          >
            {(close) => <TaskDetails task={task} onClose={close} />}
          </Item>
        ))}
      </ul>
      {adding && (
        <AddLine
          label={t('checklist.addTask')}
          placeholder={t('checklist.addTask')}
          onAdd={(text) => run(() => addTask({ customerId, engagementId, set, title: { text }, who: 'us' }))}
          onClose={() => setAdding(false)}
        />
      )}
    </SetFrame>
  );
}
