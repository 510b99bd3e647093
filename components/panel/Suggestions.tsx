import { useState } from 'react';
import type { RecordRef } from '../../lib/crm/types';
import { linkRecord } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Suggested } from '../../lib/stores/panelState';
import { CustomerLine } from '../find/CustomerLine';
import { useSummaries } from '../find/useSummaries';
import { FieldProblem } from '../ui/FieldProblem';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import style from './Suggestions.module.css';

interface SuggestionsProps {
  readonly record: RecordRef;
  readonly name: string | undefined;
  readonly suggestions: readonly Suggested[];
}

/** A customer that the record may belong to, with the reason. Linking is the person's decision, never ours. */
export function Suggestions({ record, name, suggestions }: SuggestionsProps) {
  const t = useT();
  const [problem, setProblem] = useState<Problem>();
  const summaries = useSummaries(suggestions.map(({ customerId }) => customerId));

  const link = async (customerId: string) => {
    try {
      await linkRecord(customerId, record, name);
    } catch (error) {
      setProblem(problemOf(error));
    }
  };

  return suggestions.map(({ customerId, name: known, reason }) => (
    <section key={customerId} className={style.block} aria-label={t(`start.suggest_${reason}`)}>
      <h2 className="label">{t(`start.suggest_${reason}`)}</h2>
      <CustomerLine name={known} summary={summaries.get(customerId)} second="outcome" />
      <button type="button" className="button" onClick={() => void link(customerId)}>
        {t(record.kind === 'account' ? 'start.link' : 'start.link_record', { name: known })}
      </button>
      <FieldProblem id={`link-${customerId}`} problem={problem} />
    </section>
  ));
}
