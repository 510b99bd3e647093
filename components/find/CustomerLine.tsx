import { useFormat, useT } from '../../lib/i18n/react';
import { sayWords, tell } from '../../lib/success/tell';
import { useToday } from '../page/useToday';
import { Mark } from '../ui/Mark';
import style from './CustomerLine.module.css';
import type { Summary } from './summary';

interface CustomerLineProps {
  readonly name: string;
  /** Absent until it is read: the name stands already, and the second line keeps its place. */
  readonly summary: Summary | undefined;
  readonly second?: 'next' | 'outcome';
}

/** A customer in a list: its mark, its name, and what comes next or what it is all for. */
export function CustomerLine({ name, summary, second = 'next' }: CustomerLineProps) {
  const t = useT();
  const format = useFormat();
  const today = useToday();
  const sentence = summary && tell(summary.sentence, t, { date: (iso) => format.date(iso, today), number: format.number });

  const nextLine = () => {
    if (!summary?.next) return sentence;
    const { milestone, lateDays } = summary.next;
    const title = sayWords(milestone.title, t);
    const when = lateDays ? format.relativeDays(-lateDays) : milestone.dueOn && format.date(milestone.dueOn, today);
    return when ? t('find.next', { title, when }) : title;
  };

  return (
    <span className={style.line}>
      {summary ? <Mark kind={summary.mark} /> : <span className="mark" />}
      <span dir="auto">
        {name}
        {sentence && <span className="unseen">, {sentence}</span>}
      </span>
      <span className={`aside ${style.second}`} dir="auto">
        {second === 'outcome' ? (summary?.outcome ?? sentence) : nextLine()}
      </span>
    </span>
  );
}
