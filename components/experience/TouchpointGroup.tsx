import { useState } from 'react';
import { addRequirement } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Requirement, Touchpoint } from '../../lib/success/rows';
import { touchpointStates } from '../../lib/success/touchpointStates';
import { useCommand } from '../customer/command';
import { useWorld } from '../customer/world';
import { AddLine } from '../ui/AddLine';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import { useReturnFocus } from '../ui/useReturnFocus';
import { RequirementRow } from './RequirementRow';
import style from './TouchpointGroup.module.css';

interface TouchpointGroupProps {
  readonly touchpoint: Touchpoint;
  readonly requirements: readonly Requirement[];
}

/** What was agreed at one touchpoint; a requirement is added in one line. */
export function TouchpointGroup({ touchpoint, requirements }: TouchpointGroupProps) {
  const t = useT();
  const { engagement, today } = useWorld();
  const { run } = useCommand();
  const [adding, setAdding] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(adding);
  const state = touchpointStates(requirements, today).find((each) => each.touchpoint === touchpoint)?.state ?? 'none';
  const at = t(`touchpoint.${touchpoint}`);
  return (
    <section className={style.group} data-touchpoint={touchpoint} aria-label={at}>
      <div className={style.name}>
        <Mark kind={state} />
        <h3 className="strong" tabIndex={-1}>
          {at}
        </h3>
        <span className="aside">{requirements.length === 0 && t('touchpoint.state.none')}</span>
        <button
          ref={opener}
          type="button"
          className="plain plain--icon"
          aria-label={t('experience.addAt', { at })}
          title={t('experience.addAt', { at })}
          onClick={() => setAdding(true)}
        >
          <Icon name="plus" />
        </button>
      </div>
      {requirements.length > 0 && (
        <ul className={style.list}>
          {requirements.map((requirement) => (
            <RequirementRow key={requirement.id} requirement={requirement} />
          ))}
        </ul>
      )}
      {adding && (
        <AddLine
          label={t('experience.addAt', { at })}
          placeholder={t('experience.addExample')}
          onAdd={(text) =>
            run(() => addRequirement({ customerId: engagement.customerId, engagementId: engagement.id, touchpoint, title: { text } }))
          }
          onClose={() => setAdding(false)}
        />
      )}
    </section>
  );
}
