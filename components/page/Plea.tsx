import type { ReactNode } from 'react';
import { Icon } from '../ui/Icon';
import { Mark } from '../ui/Mark';
import style from './Plea.module.css';

interface PleaProps {
  readonly title: string;
  /** Something is wrong, rather than not begun. */
  readonly fault?: boolean;
  readonly children: ReactNode;
}

/** Before there is a customer: one thing said, one thing to do. */
export function Plea({ title, fault, children }: PleaProps) {
  return (
    <section className={style.plea} role={fault ? 'alert' : undefined}>
      {fault ? <Mark kind="gap" /> : <Icon name="stone" />}
      <h1 className={style.title}>{title}</h1>
      {children}
    </section>
  );
}
