import { useId } from 'react';
import style from './Choice.module.css';
import { Mark, type MarkKind } from './Mark';

interface ChoiceProps<T extends string> {
  /** What is chosen, for people who don't see where it stands. */
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly mark?: MarkKind }[];
  readonly value: T | undefined;
  readonly onChoose: (value: T) => void;
  /** Only the marks are shown; the words are said and shown on pointing. */
  readonly marksAlone?: boolean;
}

/** One of few: the platform's radio buttons, so that arrow keys choose and Tab goes past. */
export function Choice<T extends string>({ label, options, value, onChoose, marksAlone }: ChoiceProps<T>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={marksAlone ? style.marks : style.words}>
      {options.map((option) => (
        <label key={option.value} title={marksAlone ? option.label : undefined}>
          <input
            type="radio"
            name={name}
            value={option.value}
            aria-label={option.label}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          {option.mark && <Mark kind={option.mark} />}
          {!marksAlone && <span>{option.label}</span>}
        </label>
      ))}
    </div>
  );
}
