import style from './Said.module.css';

interface SaidProps {
  readonly title: string;
  readonly text?: string;
  /** The title is somebody's name. */
  readonly name?: boolean;
}

/** The panel's first block while there is no customer: what the page is, and what follows from it. */
export function Said({ title, text, name }: SaidProps) {
  return (
    <section className={style.said}>
      <h1 className={name ? style.name : style.title} dir={name ? 'auto' : undefined}>
        {title}
      </h1>
      {text && <p className="aside">{text}</p>}
    </section>
  );
}
