import { type ReactNode, useId } from 'react';
import { useT } from '../../lib/i18n/react';
import { Icon } from '../ui/Icon';
import style from './Step.module.css';

interface StepProps {
  readonly number: number;
  readonly title: string;
  readonly text: string;
  readonly done: boolean;
  readonly children?: ReactNode;
}

/** One step of the welcome page; it ticks itself when it is done, and none has to be. */
export function Step({ number, title, text, done, children }: StepProps) {
  const t = useT();
  const id = useId();
  return (
    <section className={style.step} aria-labelledby={id}>
      <span className={done ? `${style.number} ${style.done}` : style.number} aria-hidden="true">
        {done ? <Icon name="check" /> : number}
      </span>
      <h2 id={id} className={style.title}>
        {title}
        {done && <span className="unseen">, {t('welcome.done')}</span>}
      </h2>
      <div className={style.body}>
        <p>{text}</p>
        {children}
      </div>
    </section>
  );
}
