import { useEffect, useRef } from 'react';
import type { SearchEntry } from '../../lib/db';
import { CustomerLine } from './CustomerLine';
import style from './Finder.module.css';
import { RecordLinks } from './RecordLinks';
import { useSummaries } from './useSummaries';

interface ResultsProps {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly SearchEntry[];
  readonly chosen: number;
  readonly onPick: (customerId: string) => void;
}

/** What was found: the arrows in the field choose a row, a click opens it, its links lead to the CRM. */
export function Results({ id, label, entries, chosen, onPick }: ResultsProps) {
  const summaries = useSummaries(entries.map(({ customerId }) => customerId));
  const grid = useRef<HTMLTableElement>(null);
  useEffect(() => {
    grid.current?.querySelector(`[id="${id}${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  if (entries.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is what a combobox may open where a line holds links too
    <table ref={grid} id={`${id}grid`} role="grid" aria-label={label} className={style.found}>
      <tbody>
        {entries.map(({ customerId, name }, at) => {
          const summary = summaries.get(customerId);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows are reused from key to key, only their words change
            <tr key={at} aria-selected={at === chosen}>
              {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field's Enter does the same */}
              <td id={`${id}${at}`} className={style.name} onClick={() => onPick(customerId)}>
                <CustomerLine name={name} summary={summary} />
              </td>
              <td className={style.links}>{summary && <RecordLinks records={summary.records} of={name} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
