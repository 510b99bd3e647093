import { useT } from '../../lib/i18n/react';
import type { Outcome } from '../../lib/success/rows';
import { wording } from '../../lib/success/wording';
import { Mark } from '../ui/Mark';
import style from './Advice.module.css';

interface AdviceProps {
  readonly statement: string;
  readonly outcome: Pick<Outcome, 'unit' | 'to' | 'by'>;
}

/** Kinds that say the sentence is about the wrong thing; the others say that something is missing. */
const isWrong = (kind: string): kind is 'use' | 'vendorAim' | 'task' => kind === 'use' || kind === 'vendorAim' || kind === 'task';

/** Help with the wording: warns, explains and asks back; it never blocks (method, section 1). */
export function Advice({ statement, outcome }: AdviceProps) {
  const t = useT();
  if (statement.trim() === '') return null;
  const found = wording(statement, outcome);
  if (found.length === 0) return null;
  return (
    <div className={style.advice}>
      {found.map(({ kind }) =>
        isWrong(kind) ? (
          <div className={style.one} key={kind}>
            <Mark kind="gap" />
            <p>{t(`needs.advice.${kind}`)}</p>
            <p className="strong">{t(`needs.askBack.${kind}`)}</p>
          </div>
        ) : (
          <div className={style.one} key={kind}>
            <Mark kind="unknown" />
            <p>{t(`needs.advice.${kind}`)}</p>
          </div>
        ),
      )}
    </div>
  );
}
