import { type ReactNode, useId } from 'react';
import style from './Tick.module.css';

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** A checkbox with its words: the whole line is the target. */
export function Tick({ checked, onChange, children }: TickProps) {
  const id = useId();
  return (
    <span className={style.line}>
      <input className="tick" type="checkbox" id={id} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={id}>{children}</label>
    </span>
  );
}
