import { useFormat, useT } from '../../lib/i18n/react';
import { type OutcomeResult, outcomeWord } from '../../lib/success/outcomeWord';
import type { Outcome } from '../../lib/success/rows';
import { useWorld } from '../customer/world';
import { Mark, type MarkKind } from '../ui/Mark';
import { Opens } from '../ui/Opens';
import style from './Needs.module.css';

const marks: Record<OutcomeResult['word'], MarkKind> = { reached: 'met', onCourse: 'met', behind: 'late', unknown: 'unknown' };

interface OtherOutcomesProps {
  readonly outcomes: readonly Outcome[];
  readonly show: (id: string) => void;
}

/** The outcomes beside the one shown in full: a line each, with its word. One that is opened takes the place of the one shown. */
export function OtherOutcomes({ outcomes, show }: OtherOutcomesProps) {
  const t = useT();
  const format = useFormat();
  const { bundle, today } = useWorld();
  if (outcomes.length === 0) return null;

  const figures = ({ from, to, unit }: Outcome) =>
    from === undefined || to === undefined
      ? ''
      : t('needs.fromTo', { from: format.number(from), to: format.number(to), unit: unit && unit.length <= 4 ? ` ${unit}` : '' });
  return (
    <ul className={style.others} aria-label={t('needs.others')}>
      {outcomes.map((outcome) => {
        const { word, why } = outcomeWord(outcome, bundle.readings, today);
        const said = word === 'unknown' ? t(`needs.unknown.${why ?? 'unread'}`) : t(`needs.word.${word}`);
        const way = word === 'unknown' ? '' : figures(outcome);
        return (
          <li key={outcome.id}>
            <Opens bare className={style.other} onOpen={() => show(outcome.id)}>
              <Mark kind={marks[word]} />
              <span>{outcome.statement}</span>
              <span className="aside">{way ? `${way}, ${said}` : said}</span>
            </Opens>
          </li>
        );
      })}
    </ul>
  );
}
