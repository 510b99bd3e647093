import type { ReactNode } from 'react';
import style from './Fault.module.css';
import { Mark } from './Mark';

interface FaultProps {
  readonly title: string;
  /** What is safe and what to do, in that order. */
  readonly text: string;
  /** The buttons. */
  readonly children?: ReactNode;
}

/** Something failed: what happened, what is safe, what to do, at the place where it happened. */
export function Fault({ title, text, children }: FaultProps) {
  return (
    <section className={style.fault} role="alert">
      <Mark kind="gap" />
      <p className="strong">{title}</p>
      <p>{text}</p>
      {children && <p className={style.actions}>{children}</p>}
    </section>
  );
}
