import { useState } from 'react';
import { editBenefit } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import type { Benefit } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Choice } from '../ui/Choice';
import { InPlace } from '../ui/InPlace';
import type { MarkKind } from '../ui/Mark';
import { optionalText, requiredLine } from '../ui/parse';
import { useReturnFocus } from '../ui/useReturnFocus';
import { VisitField } from '../ui/VisitField';
import style from './BenefitRow.module.css';
import { ItemActs } from './ItemActs';

const marks: Record<Benefit['state'], MarkKind> = { yes: 'met', no: 'gap', unknown: 'unknown' };
const states = ['yes', 'no', 'unknown'] as const;

/** One expected benefit: did it come? If not, why not. */
export function BenefitRow({ benefit }: { readonly benefit: Benefit }) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { today } = useWorld();
  const { run } = useCommand();
  const [open, setOpen] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(open);
  const { id, state, stateOn, whyNot } = benefit;
  const title = say(benefit.title);
  return (
    <li className={style.benefit}>
      <button ref={opener} type="button" className={`in-place ${style.title}`} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span>{title}</span>
        {stateOn && <span className="aside">{t('checklist.askedDay', { day: format.date(stateOn, today) })}</span>}
      </button>
      <Choice
        marksAlone
        label={title}
        value={state}
        options={states.map((each) => ({ value: each, mark: marks[each], label: t(`checklist.benefit.${each}`) }))}
        onChoose={(chosen) => void run(() => editBenefit(id, { state: chosen }))}
      />
      {state === 'no' && (
        <div className={style.why}>
          <InPlace
            target={`${id}.whyNot`}
            type="text"
            label={t('checklist.whyNot')}
            shown={whyNot ?? ''}
            empty={t('checklist.whyNot')}
            parse={(text) => optionalText(text)}
            write={(why, visit) => editBenefit(id, { whyNot: why }, visit)}
          />
        </div>
      )}
      {open && (
        <div className={style.why}>
          <VisitField
            target={`${id}.title`}
            label={t('checklist.what')}
            shown={title}
            parse={(text) => requiredLine(text)}
            write={(text, visit) => editBenefit(id, { title: { text } }, visit)}
          />
          <ItemActs table="benefits" id={id} title={title} onClose={() => setOpen(false)} />
        </div>
      )}
    </li>
  );
}
