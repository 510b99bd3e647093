import { type ReactNode, useEffect, useId, useRef } from 'react';
import { useT } from '../../lib/i18n/react';
import { FieldProblem } from '../ui/FieldProblem';
import { requiredLine } from '../ui/parse';
import { Saved } from '../ui/Saved';
import { useVisit, type VisitOptions } from '../ui/useVisit';
import style from './StatementField.module.css';

interface StatementFieldProps extends Pick<VisitOptions<string>, 'target' | 'shown' | 'write' | 'onClose'> {
  readonly placeholder?: string | undefined;
  /** Advice on what stands in the field now, kept or not. */
  readonly advice: (text: string) => ReactNode;
}

/** The Required Outcome's sentence, at 20 while it is edited too. Takes the focus as it opens. */
export function StatementField({ advice, placeholder, ...visit }: StatementFieldProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const edit = useVisit({ ...visit, parse: (text) => requiredLine(text) });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another outcome in the same place takes the focus anew.
  useEffect(() => {
    const at = field.current;
    at?.focus();
    at?.setSelectionRange(at.value.length, at.value.length);
  }, [visit.target]);
  return (
    <>
      <textarea
        ref={field}
        className={`field ${style.statement}`}
        rows={1}
        aria-label={t('needs.statement')}
        aria-invalid={edit.problem !== undefined}
        aria-describedby={`${id}-problem ${id}-advice`}
        placeholder={placeholder}
        value={edit.text}
        onFocus={edit.begin}
        onBlur={edit.leave}
        onChange={(event) => edit.change(event.target.value)}
        onKeyDown={edit.onKeyDown}
        onCompositionStart={edit.onCompositionStart}
        onCompositionEnd={edit.onCompositionEnd}
      />
      <FieldProblem id={`${id}-problem`} problem={edit.problem} onRetry={edit.leave} />
      <p className="label" role="status">
        {edit.saved && <Saved />}
      </p>
      <div id={`${id}-advice`}>{advice(edit.text)}</div>
    </>
  );
}
