import { type ReactNode, useId } from 'react';
import style from './Tick.module.css';

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly id?: string;
}

/** A checkbox with its words: the whole line is the target. */
export function Tick({ checked, onChange, children, id }: TickProps) {
  const own = useId();
  const by = id ?? own;
  return (
    <span className={style.line}>
      <input className="tick" type="checkbox" id={by} checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <label htmlFor={by}>{children}</label>
    </span>
  );
}
