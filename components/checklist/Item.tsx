import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../lib/i18n/react';
import { Icon } from '../ui/Icon';
import { useReturnFocus } from '../ui/useReturnFocus';
import style from './Checklist.module.css';

interface ItemProps {
  readonly title: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
  /** When, or since when: stands at the end of the line, and opens the rest of the item. */
  readonly when?: string | undefined;
  readonly late?: boolean | undefined;
  /** What exactly is wanted. */
  readonly how?: string | undefined;
  readonly children: (close: () => void) => ReactNode;
}

/** One thing of a set: ticked on its line; its words and dates open below it. */
export function Item({ title, checked, onTick, when, late, how, children }: ItemProps) {
  const t = useT();
  const id = useId();
  const [open, setOpen] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(open);
  return (
    <li className={style.task}>
      <input className="tick" type="checkbox" id={id} checked={checked} onChange={(event) => onTick(event.target.checked)} />
      <label htmlFor={id}>{title}</label>
      <button
        ref={opener}
        type="button"
        className={late ? `${style.when} late` : style.when}
        aria-label={when ? t('checklist.editWhen', { title, when }) : t('checklist.edit', { title })}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {when ?? <Icon name="more" />}
      </button>
      {how && !open && <p className={`aside ${style.how}`}>{how}</p>}
      {open && <div className={style.details}>{children(() => setOpen(false))}</div>}
    </li>
  );
}
