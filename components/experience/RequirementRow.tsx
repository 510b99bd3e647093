import { useId, useState } from 'react';
import { editRequirement, remove } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import { requirementStates } from '../../lib/success/lists';
import { requirementState } from '../../lib/success/requirementState';
import type { Requirement } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Choice } from '../ui/Choice';
import type { MarkKind } from '../ui/Mark';
import { useReturnFocus } from '../ui/useReturnFocus';
import { RequirementDetails } from './RequirementDetails';
import style from './RequirementRow.module.css';

const marks: Record<Requirement['state'], MarkKind> = { met: 'met', notMet: 'gap', unknown: 'unknown' };

/** One requirement: what it is, whether it is met, what shows it and who said so. The rest opens below it. */
export function RequirementRow({ requirement }: { readonly requirement: Requirement }) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { today } = useWorld();
  const { run, say: toast } = useCommand();
  const detailsId = useId();
  const [open, setOpen] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(open);
  const { id, state, stateOn, evidence, saidBy, essential } = requirement;
  const title = say(requirement.title);

  const aged = state === 'met' && requirementState(requirement, today) === 'unknown';
  const facts = [
    essential && t('experience.essential'),
    stateOn && t(aged ? 'experience.lastConfirmed' : 'experience.confirmed', { day: format.date(stateOn, today) }),
    saidBy,
  ].filter((fact): fact is string => typeof fact === 'string' && fact !== '');

  return (
    <li className={style.requirement}>
      <button
        ref={opener}
        type="button"
        className={`in-place ${style.title}`}
        aria-expanded={open}
        aria-controls={detailsId}
        onClick={() => setOpen(!open)}
      >
        <span>{title}</span>
        {facts.length > 0 && <span className="aside">{facts.join(' · ')}</span>}
        {evidence && !open && <span className="aside">{evidence}</span>}
      </button>
      <Choice
        marksAlone
        label={title}
        value={state}
        options={requirementStates.map((each) => ({ value: each, mark: marks[each], label: t(`experience.choose.${each}`) }))}
        onChoose={(chosen) => void run(() => editRequirement(id, { state: chosen, stateOn: today }))}
      />
      {open && (
        <div id={detailsId} className={style.details}>
          <RequirementDetails
            requirement={requirement}
            onClose={() => setOpen(false)}
            onRemove={() =>
              void run(() => remove('requirements', id)).then(
                (done) => done && toast({ text: t('experience.removed', { title }), undo: true }),
              )
            }
          />
        </div>
      )}
    </li>
  );
}
