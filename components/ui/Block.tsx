import type { ReactNode } from 'react';
import style from './Block.module.css';

interface BlockProps {
  /** What the block is: the quiet word on the left of its first line. */
  readonly label: string;
  /** When, or how long: the quiet words on the right. */
  readonly aside?: ReactNode;
  /** The thing itself is a list of lines that open: it stands a little further below. */
  readonly opens?: boolean;
  readonly children: ReactNode;
}

/** One of the six blocks. Every block reads the same way (look, rule 3), so that the eye finds it without looking. */
export function Block({ label, aside, opens, children }: BlockProps) {
  return (
    <section className={style.block} aria-label={label}>
      <div className={opens ? `${style.head} ${style.further}` : style.head}>
        <h2 className="label">{label}</h2>
        {aside !== undefined && <span className="aside">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
