import { type ReactNode, useId } from 'react';
import style from './Section.module.css';

interface SectionProps {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
}

/** One subject of the settings. */
export function Section({ title, text, children }: SectionProps) {
  const id = useId();
  return (
    <section className={style.section} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {text && <p className="aside">{text}</p>}
      </div>
      {children}
    </section>
  );
}
