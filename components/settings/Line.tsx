import type { ReactNode } from 'react';
import style from './Lines.module.css';

/** Lines of things that are there, each with what can be done about it. */
export const Lines = ({ children }: { readonly children: ReactNode }) => <ul className={style.lines}>{children}</ul>;

/** One of them: its name, what it means, and a button. */
export function Line({ name, detail, children }: { readonly name: string; readonly detail?: string; readonly children: ReactNode }) {
  return (
    <li className={style.line}>
      <span className={style.words}>
        <span>{name}</span>
        {detail && <span className="aside"> {detail}</span>}
      </span>
      {children}
    </li>
  );
}
