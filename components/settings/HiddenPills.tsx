import { useState } from 'react';
import { hiddenPills, showPill } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { announceChange } from '../../lib/messages/announceChange';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import { Line, Lines } from './Line';
import { Section } from './Section';
import { useWatched } from './useWatched';

/** The sites on which the pill was hidden. Nothing to say where there are none. */
export function HiddenPills() {
  const t = useT();
  const origins = useWatched(hiddenPills) ?? [];
  const [problem, setProblem] = useState<Problem>();
  if (origins.length === 0) return null;

  const show = async (origin: string) => {
    try {
      await showPill(origin);
      await announceChange();
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return (
    <Section title={t('settings.pills')} text={t('settings.pills_meaning')}>
      <Lines>
        {origins.map((origin) => {
          const host = origin.replace(/^https?:\/\//, '');
          return (
            <Line key={origin} name={host}>
              <button type="button" className="button" aria-label={t('settings.pill_show_on', { host })} onClick={() => void show(origin)}>
                {t('settings.pill_show')}
              </button>
            </Line>
          );
        })}
      </Lines>
      <FieldProblem id="pills-problem" problem={problem} />
    </Section>
  );
}
