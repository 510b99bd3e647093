import { useT } from '../../lib/i18n/react';
import type { Requirement, Touchpoint } from '../../lib/success/rows';
import { type TouchpointState, touchpointStates } from '../../lib/success/touchpointStates';
import { Mark } from '../ui/Mark';
import style from './Touchpoints.module.css';

interface TouchpointsProps {
  readonly requirements: readonly Requirement[];
  readonly today: string;
  readonly onOpen: (touchpoint: Touchpoint) => void;
}

/** The nine touchpoints, always in the same order, a bar under the essential ones. */
export function Touchpoints({ requirements, today, onOpen }: TouchpointsProps) {
  const t = useT();
  const words = ({ touchpoint, state, essential }: TouchpointState) => {
    const params = { touchpoint: t(`touchpoint.${touchpoint}`), state: t(`touchpoint.state.${state}`) };
    return t(essential ? 'touchpoint.saidEssential' : 'touchpoint.said', params);
  };
  return (
    <ul className={style.experience} aria-label={t('experience.nine')}>
      {touchpointStates(requirements, today).map((each) => (
        <li key={each.touchpoint}>
          <button
            type="button"
            className={each.essential ? `${style.touchpoint} ${style.essential}` : style.touchpoint}
            aria-label={words(each)}
            title={words(each)}
            onClick={() => onOpen(each.touchpoint)}
          >
            <Mark kind={each.state} />
          </button>
        </li>
      ))}
    </ul>
  );
}
