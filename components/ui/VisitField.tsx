import { useId } from 'react';
import { FieldProblem } from './FieldProblem';
import { useVisit, type VisitOptions } from './useVisit';
import style from './VisitField.module.css';

interface VisitFieldProps<T> extends VisitOptions<T> {
  readonly label: string;
  readonly type?: 'line' | 'text' | 'date' | 'decimal';
  readonly list?: string | undefined;
}

/** A field with its label above it, kept as it is left: the same visit as text edited in place. */
export function VisitField<T>(props: VisitFieldProps<T>) {
  const { label, type = 'line' } = props;
  const id = useId();
  const edit = useVisit(props);
  const common = {
    id,
    className: 'field',
    'aria-invalid': edit.problem !== undefined,
    'aria-describedby': edit.problem ? `${id}-problem` : undefined,
    value: edit.text,
    onFocus: edit.begin,
    onBlur: edit.leave,
    onKeyDown: edit.onKeyDown,
    onCompositionStart: edit.onCompositionStart,
    onCompositionEnd: edit.onCompositionEnd,
  };
  const choose = (text: string) => {
    edit.change(text);
    edit.leave();
  };
  return (
    <div className={style.labelled}>
      <label className="label" htmlFor={id}>
        {label}
      </label>
      {type === 'text' ? (
        <textarea {...common} rows={2} onChange={(event) => edit.change(event.target.value)} />
      ) : (
        <input
          {...common}
          {...(type === 'date' ? { type: 'date' } : { type: 'text', autoComplete: 'off', list: props.list })}
          {...(type === 'decimal' ? { inputMode: 'decimal' as const } : {})}
          onChange={(event) => edit.change(event.target.value)}
        />
      )}
      <FieldProblem id={`${id}-problem`} problem={edit.problem} onRetry={edit.leave} onChoose={choose} />
    </div>
  );
}
