import type { ReactNode } from 'react';
import { useT } from '../../lib/i18n/react';
import type { SetState } from '../../lib/success/setStates';
import { useReason } from '../customer/useReason';
import { Icon } from '../ui/Icon';
import { SetMark } from '../ui/SetMark';
import { useReturnFocus } from '../ui/useReturnFocus';
import style from './Checklist.module.css';

interface SetFrameProps {
  readonly state: SetState;
  readonly onAdd?: (() => void) | undefined;
  readonly adding?: boolean;
  readonly children?: ReactNode;
}

/** One set of the checklist: its length of the bar, its name, and how far it is. */
export function SetFrame({ state, onAdd, adding = false, children }: SetFrameProps) {
  const t = useT();
  const reason = useReason();
  const opener = useReturnFocus<HTMLButtonElement>(adding);
  const name = t(`set.${state.set}`);
  const add = t('checklist.addTo', { set: name });
  return (
    <section className={style.set} aria-label={name}>
      <div className={style.name}>
        <SetMark state={state.state} />
        <h3 className="strong" title={t(`set.question.${state.set}`)}>
          {name}
        </h3>
        <span className="aside">{reason(state.hint)}</span>
        {onAdd && (
          <button ref={opener} type="button" className="plain plain--icon" aria-label={add} title={add} onClick={onAdd}>
            <Icon name="plus" />
          </button>
        )}
      </div>
      {children}
    </section>
  );
}
