import { useT } from '../../lib/i18n/react';
import style from './FieldProblem.module.css';
import { Mark } from './Mark';
import type { Problem } from './parse';

interface FieldProblemProps {
  readonly id: string;
  readonly problem: Problem | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly onChoose?: ((text: string) => void) | undefined;
}

/** What is wrong with a field, below it and at once; what was typed stays. A write that failed can be tried again here. */
export function FieldProblem({ id, problem, onRetry, onChoose }: FieldProblemProps) {
  const t = useT();
  return (
    <span id={id} role="alert" className={problem ? style.problem : undefined}>
      {problem && (
        <>
          <Mark kind="gap" />
          <span>{t(problem.key, problem.params)}</span>
          <span className={style.acts}>
            {onChoose &&
              problem.choices?.map(({ label, text }) => (
                <button type="button" key={text} className="plain" onClick={() => onChoose(text)}>
                  {label}
                </button>
              ))}
            {problem.retry && onRetry && (
              <button type="button" className="plain" onClick={onRetry}>
                {t('ui.tryAgain')}
              </button>
            )}
          </span>
        </>
      )}
    </span>
  );
}
