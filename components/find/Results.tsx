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
  const grid = useRef<HTMLDivElement>(null);
  useEffect(() => {
    grid.current?.querySelector(`[id="${id}${chosen}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [id, chosen]);

  return (
    <div ref={grid} id={`${id}grid`} role="grid" aria-label={label} className={entries.length > 0 ? style.list : undefined}>
      {entries.map(({ customerId, name }, at) => {
        const summary = summaries.get(customerId);
        return (
          <div
            // Rows are reused from key to key: only their words change.
            // biome-ignore lint/suspicious/noArrayIndexKey: on purpose, see above
            key={at}
            role="row"
            aria-selected={at === chosen}
            className={style.row}
            tabIndex={-1}
          >
            {/* biome-ignore lint/a11y/useKeyWithClickEvents: the field's Enter does the same */}
            <div id={`${id}${at}`} role="gridcell" tabIndex={-1} className={style.open} onClick={() => onPick(customerId)}>
              <CustomerLine name={name} summary={summary} />
            </div>
            {summary && summary.records.length > 0 && (
              <div role="gridcell" tabIndex={-1} className={style.links}>
                <RecordLinks records={summary.records} of={name} />
              </div>
            )}
          </div>
        );
      })}
    </div>
  );
}
