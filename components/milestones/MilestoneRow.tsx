import { useId, useState } from 'react';
import { reachMilestone } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { daysBetween } from '../../lib/success/dates';
import type { Milestone } from '../../lib/success/rows';
import { waitingFor } from '../../lib/success/waitingFor';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Mark } from '../ui/Mark';
import { useReturnFocus } from '../ui/useReturnFocus';
import { MilestoneDetails } from './MilestoneDetails';
import style from './Path.module.css';

interface MilestoneRowProps {
  readonly milestone: Milestone;
  readonly path: readonly Milestone[];
  readonly isNext: boolean;
}

/** One milestone of the path. Ticked: reached. Its line opens the rest of it. */
export function MilestoneRow({ milestone, path, isNext }: MilestoneRowProps) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { today } = useWorld();
  const { run, say: toast } = useCommand();
  const [open, setOpen] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(open);
  const detailsId = useId();
  const { id, kind, dueOn, reachedOn, serves } = milestone;
  const title = say(milestone.title);

  const late = reachedOn === undefined && dueOn !== undefined && dueOn < today;
  const when = reachedOn
    ? t('path.reachedOn', { day: format.date(reachedOn, today) })
    : dueOn &&
      (late
        ? t('next.when', { day: format.date(dueOn, today), days: format.relativeDays(daysBetween(today, dueOn)) })
        : format.date(dueOn, today));
  const waits = reachedOn ? [] : waitingFor(milestone, path);
  const served = path.find((other) => other.id === serves);
  const orphan = kind === 'functional' && !served;
  const tick = (reached: boolean) =>
    void run(() => reachMilestone(id, reached, reached ? today : undefined)).then(
      (done) => done && reached && toast({ text: t('next.reachedToast', { title }), undo: true }),
    );

  return (
    <li className={style.step}>
      <input
        className="tick"
        type="checkbox"
        aria-label={t('path.reachedTick', { title })}
        checked={reachedOn !== undefined}
        onChange={(event) => tick(event.target.checked)}
      />
      <button
        ref={opener}
        type="button"
        className={`in-place ${style.line}`}
        aria-expanded={open}
        aria-controls={detailsId}
        onClick={() => setOpen(!open)}
      >
        <span className={style.first}>
          <span className={kind === 'customer' ? style.theirs : undefined}>{title}</span>
          {when && <span className={late ? 'aside late' : 'aside'}>{when}</span>}
        </span>
        <span className="aside">
          {isNext ? `${t('next.title')} · ` : ''}
          {t(`path.kind.${kind}`)}
          {served ? ` · ${t('path.servesWords', { title: say(served.title) })}` : ''}
        </span>
        {waits.length > 0 && (
          <span className="aside">{t('path.waitsFor', { titles: waits.map((other) => say(other.title)).join(', ') })}</span>
        )}
        {orphan && (
          <span className={style.orphan}>
            <Mark kind="gap" />
            <span className="aside">{t('path.servesNone')}</span>
          </span>
        )}
      </button>
      {open && (
        <div id={detailsId} className={style.details}>
          <MilestoneDetails milestone={milestone} path={path} onClose={() => setOpen(false)} />
        </div>
      )}
    </li>
  );
}
