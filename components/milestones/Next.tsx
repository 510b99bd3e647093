import { editMilestone, reachMilestone } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { nextMilestone } from '../../lib/success/nextMilestone';
import { useCommand } from '../customer/command';
import { Compose } from '../customer/parts';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Block } from '../ui/Block';
import { EmptyBlock } from '../ui/EmptyBlock';
import { Icon } from '../ui/Icon';
import { InPlace } from '../ui/InPlace';
import { Kbd } from '../ui/Kbd';
import { optionalDate, requiredLine } from '../ui/parse';
import { useReturnFocus } from '../ui/useReturnFocus';
import style from './Next.module.css';

interface NextProps {
  readonly composing: boolean;
  readonly setComposing: (composing: boolean) => void;
}

/** The next milestone by the method's rule, and what is done with it: reached, or a note logged. */
export function Next({ composing, setComposing }: NextProps) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { bundle, engagement, today, shortcut, open } = useWorld();
  const { run, say: toast } = useCommand();
  // The composer takes this button's place, and gives the focus back to it.
  const logNote = useReturnFocus<HTMLButtonElement>(composing);
  const milestones = bundle.milestones.filter(({ engagementId }) => engagementId === engagement.id);
  const next = nextMilestone(milestones, today);

  const compose = composing && (
    <Compose about={next ? { what: 'milestone', id: next.milestone.id } : { what: 'nothing' }} onClose={() => setComposing(false)} />
  );
  const logButton = (
    <button ref={logNote} type="button" className={`button ${style.logNote}`} onClick={() => setComposing(true)}>
      <span>{t('next.logNote')}</span>
      {shortcut !== '' && <Kbd>{shortcut}</Kbd>}
    </button>
  );

  if (!next) {
    const verb =
      milestones.length === 0
        ? t('next.setFirst')
        : milestones.every(({ reachedOn }) => reachedOn)
          ? t('next.allReached')
          : t('next.allWait');
    if (!composing) return <EmptyBlock label={t('next.title')} verb={verb} opener="next" onAct={() => open('path')} />;
    return <Block label={t('next.title')}>{compose}</Block>;
  }

  const { milestone, lateDays, inDays } = next;
  const { id } = milestone;
  const title = say(milestone.title);
  const days = lateDays === undefined ? inDays : -lateDays;
  const when =
    milestone.dueOn && days !== undefined
      ? t('next.when', { day: format.date(milestone.dueOn, today), days: format.relativeDays(days) })
      : '';
  const reached = () =>
    void run(() => reachMilestone(id, true, today)).then((done) => done && toast({ text: t('next.reachedToast', { title }), undo: true }));

  return (
    <Block
      label={t('next.title')}
      aside={
        <InPlace
          key={id}
          target={`${id}.dueOn`}
          type="date"
          label={t('next.due')}
          className={`${style.due} ${lateDays === undefined ? '' : 'late'}`}
          shown={milestone.dueOn ?? ''}
          rest={when}
          empty={t('next.noDate')}
          parse={optionalDate}
          write={(dueOn, visit) => editMilestone(id, { dueOn }, visit)}
        />
      }
    >
      <div className={composing ? undefined : style.line}>
        <p className={style.milestone}>
          <InPlace
            target={`${id}.title`}
            label={t('next.milestone')}
            shown={title}
            parse={(text) => requiredLine(text)}
            write={(text, visit) => editMilestone(id, { title: { text } }, visit)}
          />
        </p>
        {compose || (
          <p className={style.actions}>
            <button type="button" className="button" onClick={reached}>
              <Icon name="check" />
              {t('next.reached')}
            </button>
            {logButton}
          </p>
        )}
      </div>
    </Block>
  );
}
