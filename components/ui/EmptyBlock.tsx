import style from './Block.module.css';

interface EmptyBlockProps {
  readonly label: string;
  /** The one verb. Without one there is nothing to do here, and the line says so. */
  readonly verb: string;
  readonly onAct?: (() => void) | undefined;
  /** Where the focus returns to when what opened is closed. */
  readonly opener?: string;
}

/** A block with nothing in it yet: one line that begins with its one verb. */
export function EmptyBlock({ label, verb, onAct, opener }: EmptyBlockProps) {
  return (
    <section className={style.block} aria-label={label}>
      <div className={style.empty}>
        <h2 className="label">{label}</h2>
        {onAct ? (
          <button type="button" className="plain" data-opener={opener} onClick={onAct}>
            {verb}
          </button>
        ) : (
          <p className="aside">{verb}</p>
        )}
      </div>
    </section>
  );
}
