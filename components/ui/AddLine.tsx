import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useT } from '../../lib/i18n/react';
import style from './AddLine.module.css';
import { FieldProblem } from './FieldProblem';
import { type Problem, requiredLine } from './parse';

interface AddLineProps {
  readonly label: string;
  readonly placeholder?: string;
  /** @returns whether it was kept. */
  readonly onAdd: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** A line that adds: Enter keeps it and stands ready for the next, leaving keeps it and closes, Esc or an empty line closes. */
export function AddLine({ label, placeholder, onAdd, onClose }: AddLineProps) {
  const t = useT();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const keeping = useRef(false);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<Problem | undefined>();
  useEffect(() => field.current?.focus(), []);

  const keep = async (then: () => void) => {
    if (keeping.current) return;
    if (text.trim() === '') return onClose();
    const parsed = requiredLine(text);
    if (!parsed.ok) return setProblem(parsed.problem);
    keeping.current = true;
    const kept = await onAdd(parsed.value);
    keeping.current = false;
    if (kept) then();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      void keep(() => setText(''));
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };
  return (
    <div className={style.add}>
      <input
        ref={field}
        className="field"
        aria-label={label}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-problem`}
        placeholder={placeholder}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => void keep(onClose)}
      />
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <kbd>{t('ui.addKeys')}</kbd>
    </div>
  );
}
