import { useState } from 'react';
import { addMilestone } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { milestoneKinds } from '../../lib/success/lists';
import { nextMilestone } from '../../lib/success/nextMilestone';
import type { Milestone } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import { Choice } from '../ui/Choice';
import { OpenView } from '../ui/OpenView';
import { useReturnFocus } from '../ui/useReturnFocus';
import { MilestoneRow } from './MilestoneRow';
import style from './Path.module.css';

/** The way from A to B: every milestone, reached or to come, with what it waits for and what it serves. */
export function PathView({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const { bundle, engagement, today } = useWorld();
  const { run } = useCommand();
  const path = bundle.milestones.filter(({ engagementId }) => engagementId === engagement.id);
  const [adding, setAdding] = useState(path.length === 0);
  const opener = useReturnFocus<HTMLButtonElement>(adding);
  const [kind, setKind] = useState<Milestone['kind']>('customer');
  const next = nextMilestone(path, today)?.milestone.id;
  const reached = path.filter(({ reachedOn }) => reachedOn !== undefined).length;
  const { customerId, id: engagementId } = engagement;

  return (
    <OpenView
      title={t('path.title')}
      aside={path.length > 0 ? t('path.reachedOf', { reached, count: path.length }) : undefined}
      onBack={onBack}
      lead={
        adding ? (
          <div className={style.adding}>
            <Choice
              label={t('path.kind')}
              value={kind}
              onChoose={setKind}
              options={milestoneKinds.map((each) => ({ value: each, label: t(`path.kind.${each}`) }))}
            />
            <p className="aside">{t(`path.kindWords.${kind}`)}</p>
            <AddLine
              label={t('path.add')}
              placeholder={t(`path.example.${kind}`)}
              onAdd={(text) => run(() => addMilestone({ customerId, engagementId, kind, title: { text } }))}
              onClose={() => setAdding(false)}
            />
          </div>
        ) : (
          <button ref={opener} type="button" className={`button ${style.add}`} onClick={() => setAdding(true)}>
            {t('path.add')}
          </button>
        )
      }
    >
      <ol>
        {path.map((milestone) => (
          <MilestoneRow key={milestone.id} milestone={milestone} path={path} isNext={milestone.id === next} />
        ))}
      </ol>
    </OpenView>
  );
}
