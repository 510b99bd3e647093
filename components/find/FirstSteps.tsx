import { useState } from 'react';
import { addSamples } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import style from './Finder.module.css';

/** Nothing was opened yet: where customers come from, and an example to look at meanwhile. */
export function FirstSteps({ onPick }: { readonly onPick: (customerId: string) => void }) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const look = async () => {
    try {
      const [first] = await addSamples();
      if (first) onPick(first);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };
  return (
    <section className={style.recent} aria-label={t('find.recent')}>
      <h2 className="label">{t('find.recent')}</h2>
      <p>{t('find.no_recent')}</p>
      <button type="button" className="plain" onClick={() => void look()}>
        {t('find.look_at_example')}
      </button>
      <FieldProblem id="example-problem" problem={problem} />
    </section>
  );
}
