import { editRequirement } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Requirement } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { optionalLine, optionalText, requiredLine } from '../ui/parse';
import { Tick } from '../ui/Tick';
import { VisitField } from '../ui/VisitField';
import style from './RequirementRow.module.css';

interface RequirementDetailsProps {
  readonly requirement: Requirement;
  readonly onClose: () => void;
  readonly onRemove: () => void;
}

/** The parts of a requirement that are written: its words, what shows it, who said so, whether it is essential. */
export function RequirementDetails({ requirement, onClose, onRemove }: RequirementDetailsProps) {
  const t = useT();
  const say = useWords();
  const { today } = useWorld();
  const { run } = useCommand();
  const { id, state, stateOn } = requirement;
  return (
    <>
      <VisitField
        target={`${id}.title`}
        label={t('experience.requirement')}
        type="text"
        shown={say(requirement.title)}
        parse={(text) => requiredLine(text)}
        write={(text, visit) => editRequirement(id, { title: { text } }, visit)}
      />
      <VisitField
        target={`${id}.evidence`}
        label={t('experience.evidence')}
        type="text"
        shown={requirement.evidence ?? ''}
        parse={(text) => optionalText(text)}
        write={(evidence, visit) => editRequirement(id, { evidence }, visit)}
      />
      <VisitField
        target={`${id}.saidBy`}
        label={t('experience.saidBy')}
        list="people"
        shown={requirement.saidBy ?? ''}
        parse={(text) => optionalLine(text)}
        write={(saidBy, visit) => editRequirement(id, { saidBy }, visit)}
      />
      <Tick checked={requirement.essential} onChange={(essential) => void run(() => editRequirement(id, { essential }))}>
        {t('experience.isEssential')}
      </Tick>
      <p className={style.acts}>
        {state !== 'unknown' && stateOn !== today && (
          <button type="button" className="plain" onClick={() => void run(() => editRequirement(id, { stateOn: today }))}>
            {t('experience.confirmToday')}
          </button>
        )}
        <button type="button" className="plain" onClick={onRemove}>
          {t('ui.remove')}
        </button>
        <button type="button" className="plain" onClick={onClose}>
          {t('ui.close')}
        </button>
      </p>
    </>
  );
}
