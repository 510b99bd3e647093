import { editTask } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Task } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Choice } from '../ui/Choice';
import { optionalDate, pastDate, requiredLine } from '../ui/parse';
import { VisitField } from '../ui/VisitField';
import { ItemActs } from './ItemActs';

interface TaskDetailsProps {
  readonly task: Task;
  readonly onClose: () => void;
}

/** A task, open: its words, whose it is and when it is due. */
export function TaskDetails({ task, onClose }: TaskDetailsProps) {
  const t = useT();
  const say = useWords();
  const { today } = useWorld();
  const { run } = useCommand();
  const { id } = task;
  return (
    <>
      <VisitField
        target={`${id}.title`}
        label={t('checklist.what')}
        shown={say(task.title)}
        parse={(text) => requiredLine(text)}
        write={(text, visit) => editTask(id, { title: { text } }, visit)}
      />
      <Choice
        label={t('checklist.who')}
        value={task.who}
        onChoose={(who) => void run(() => editTask(id, { who }))}
        options={(['us', 'them'] as const).map((who) => ({ value: who, label: t(`checklist.who.${who}`) }))}
      />
      {task.doneOn === undefined ? (
        <VisitField
          target={`${id}.dueOn`}
          label={t('next.due')}
          type="date"
          shown={task.dueOn ?? ''}
          parse={optionalDate}
          write={(dueOn, visit) => editTask(id, { dueOn }, visit)}
        />
      ) : (
        <VisitField
          target={`${id}.doneOn`}
          label={t('checklist.done')}
          type="date"
          shown={task.doneOn}
          parse={(text) => pastDate(text, today)}
          write={(doneOn, visit) => editTask(id, { doneOn }, visit)}
        />
      )}
      <ItemActs table="tasks" id={id} title={say(task.title)} onClose={onClose} />
    </>
  );
}
