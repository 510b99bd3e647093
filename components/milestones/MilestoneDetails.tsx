import { useId } from 'react';
import { editMilestone, remove } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { milestoneKinds } from '../../lib/success/lists';
import type { Milestone } from '../../lib/success/rows';
import { withoutCycle } from '../../lib/success/withoutCycle';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Choice } from '../ui/Choice';
import { optionalDate, optionalPastDate, requiredLine } from '../ui/parse';
import { Tick } from '../ui/Tick';
import { VisitField } from '../ui/VisitField';
import style from './Path.module.css';

interface MilestoneDetailsProps {
  readonly milestone: Milestone;
  readonly path: readonly Milestone[];
  readonly onClose: () => void;
}

/** A milestone, open: its words, kind and date, what it serves and what it waits for. */
export function MilestoneDetails({ milestone, path, onClose }: MilestoneDetailsProps) {
  const t = useT();
  const say = useWords();
  const { today } = useWorld();
  const { run, say: toast } = useCommand();
  const servesId = useId();
  const { id, kind, after } = milestone;
  const title = say(milestone.title);
  const others = path.filter((other) => other.id !== id);
  // Only what can come first is offered: a milestone never waits for itself.
  const before = others.filter((other) => after.includes(other.id) || withoutCycle(path, id, [other.id]));
  const goals = others.filter((other) => other.kind === 'customer');
  return (
    <>
      <VisitField
        target={`${id}.details.title`}
        label={t('next.milestone')}
        shown={title}
        parse={(text) => requiredLine(text)}
        write={(text, visit) => editMilestone(id, { title: { text } }, visit)}
      />
      <Choice
        label={t('path.kind')}
        value={kind}
        onChoose={(chosen) => void run(() => editMilestone(id, { kind: chosen, ...(chosen === 'customer' ? { serves: undefined } : {}) }))}
        options={milestoneKinds.map((each) => ({ value: each, label: t(`path.kind.${each}`) }))}
      />
      <div className={style.days}>
        <VisitField
          target={`${id}.details.dueOn`}
          label={t('next.due')}
          type="date"
          shown={milestone.dueOn ?? ''}
          parse={optionalDate}
          write={(dueOn, visit) => editMilestone(id, { dueOn }, visit)}
        />
        {milestone.reachedOn !== undefined && (
          <VisitField
            target={`${id}.details.reachedOn`}
            label={t('path.reachedDay')}
            type="date"
            shown={milestone.reachedOn}
            parse={(text) => optionalPastDate(text, today)}
            write={(reachedOn, visit) => editMilestone(id, { reachedOn }, visit)}
          />
        )}
      </div>
      {kind === 'functional' && (
        <div className={style.serves}>
          <label className="label" htmlFor={servesId}>
            {t('path.serves')}
          </label>
          <select
            id={servesId}
            className="field"
            value={milestone.serves ?? ''}
            onChange={(event) => void run(() => editMilestone(id, { serves: event.target.value || undefined }))}
          >
            <option value="">{t('path.servesNobody')}</option>
            {goals.map((goal) => (
              <option key={goal.id} value={goal.id}>
                {say(goal.title)}
              </option>
            ))}
          </select>
        </div>
      )}
      {before.length > 0 && (
        <fieldset>
          <legend className="label">{t('path.after')}</legend>
          {before.map((other) => (
            <Tick
              key={other.id}
              checked={after.includes(other.id)}
              onChange={(checked) =>
                void run(() => editMilestone(id, { after: checked ? [...after, other.id] : after.filter((each) => each !== other.id) }))
              }
            >
              {say(other.title)}
            </Tick>
          ))}
        </fieldset>
      )}
      <p className={style.acts}>
        <button
          type="button"
          className="plain"
          onClick={() =>
            void run(() => remove('milestones', id)).then((done) => done && toast({ text: t('path.removed', { title }), undo: true }))
          }
        >
          {t('ui.remove')}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {t('ui.close')}
        </button>
      </p>
    </>
  );
}
