import { useState } from 'react';
import { addSamples, getSetting, removeSamples } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import { Section } from './Section';
import { useWatched } from './useWatched';

const readSamples = () => getSetting('samples');

/** The sample customers, added and removed in one click. */
export function Samples() {
  const t = useT();
  const samples = useWatched(readSamples);
  const [problem, setProblem] = useState<Problem>();
  const there = (samples?.length ?? 0) > 0;

  const change = async () => {
    setProblem(undefined);
    try {
      await (there ? removeSamples() : addSamples());
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return (
    <Section title={t('settings.samples')} text={t('settings.samples_meaning')}>
      {samples && (
        <button type="button" className="button" onClick={() => void change()}>
          {t(there ? 'settings.samples_remove' : 'settings.samples_add')}
        </button>
      )}
      <FieldProblem id="samples-problem" problem={problem} />
    </Section>
  );
}
