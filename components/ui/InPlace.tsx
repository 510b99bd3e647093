import { useEffect, useId, useRef } from 'react';
import { useT } from '../../lib/i18n/react';
import { FieldProblem } from './FieldProblem';
import style from './InPlace.module.css';
import { useReturnFocus } from './useReturnFocus';
import { useVisit, type VisitOptions } from './useVisit';

interface InPlaceProps<T> extends VisitOptions<T> {
  /** What the text is, for people who don't see where it stands. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly type?: 'line' | 'text' | 'date' | 'decimal';
  /** How it reads at rest, where that differs from what the field shows (a date, a number). */
  readonly rest?: string | undefined;
  /** What stands there while there is nothing: one verb. */
  readonly empty?: string | undefined;
  readonly quoted?: boolean;
  /** Begins to edit at once. */
  readonly startOpen?: boolean;
}

/** Text that is edited where it stands: it looks like text until the pointer or the focus is on it. */
export function InPlace<T>(props: InPlaceProps<T>) {
  const { label, className = '', type = 'line', empty, quoted } = props;
  const t = useT();
  const problemId = useId();
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const edit = useVisit(props);
  const button = useReturnFocus<HTMLButtonElement>(edit.editing);

  // biome-ignore lint/correctness/useExhaustiveDependencies: only as it appears.
  useEffect(() => {
    if (props.startOpen) edit.begin();
  }, []);
  useEffect(() => {
    const at = field.current;
    if (!edit.editing || !at) return;
    at.focus();
    if (type === 'line' || type === 'text') at.setSelectionRange(at.value.length, at.value.length);
  }, [edit.editing, type]);

  if (!edit.editing) {
    const atRest = edit.text === props.shown ? (props.rest ?? edit.text) : edit.text;
    if (edit.text === '' && empty) {
      return (
        <button type="button" ref={button} className={`plain ${className}`} onClick={edit.begin}>
          {empty}
        </button>
      );
    }
    return (
      <button
        type="button"
        ref={button}
        className={`in-place ${className}`}
        aria-description={t('ui.editsInPlace', { label })}
        onClick={edit.begin}
      >
        {quoted ? <span className="words">{atRest}</span> : atRest}
      </button>
    );
  }

  const common = {
    ref: field,
    'aria-label': label,
    'aria-invalid': edit.problem !== undefined,
    'aria-describedby': edit.problem ? problemId : undefined,
    value: edit.text,
    onKeyDown: edit.onKeyDown,
    onBlur: edit.leave,
    onCompositionStart: edit.onCompositionStart,
    onCompositionEnd: edit.onCompositionEnd,
  };
  return (
    <span className={style.editing}>
      {type === 'date' || type === 'decimal' ? (
        <input
          {...common}
          className={`field ${style.short} ${className}`}
          {...(type === 'date' ? { type: 'date' } : { inputMode: 'decimal' as const })}
          onChange={(event) => edit.change(event.target.value)}
        />
      ) : (
        <textarea
          {...common}
          className={`field ${style.text} ${className}`}
          rows={type === 'text' ? 2 : 1}
          onChange={(event) => edit.change(event.target.value)}
        />
      )}
      <FieldProblem id={problemId} problem={edit.problem} onRetry={edit.leave} />
      <span className="unseen" role="status">
        {edit.saved && t('ui.saved')}
      </span>
    </span>
  );
}
