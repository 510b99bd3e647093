import { useEffect, useMemo, useState } from 'react';
import { type SearchEntry, searchIndex, watch } from '../../lib/db';

const SHOWN = 20;

export interface Search {
  readonly found: readonly SearchEntry[];
  /** The query that `found` answers; it may be a key behind what stands in the field. */
  readonly answered: string;
  readonly failed: boolean;
}

type Engine = typeof import('../../lib/db/search');

/**
 * Finds customers by name or domain while somebody types. Names and engine are loaded on the first look at the field, not before.
 * @param begun whether the field was looked at
 */
export function useSearch(query: string, begun: boolean): Search {
  const [index, setIndex] = useState<readonly SearchEntry[]>();
  const [failed, setFailed] = useState(false);
  const [engine, setEngine] = useState<Engine>();

  useEffect(() => {
    if (!begun) return;
    import('../../lib/db/search').then(setEngine, () => setFailed(true));
    return watch(searchIndex).subscribe(setIndex, () => setFailed(true));
  }, [begun]);

  const wanted = query.trim();
  return useMemo(() => {
    if (!engine || !index || failed) return { found: [], answered: '', failed };
    return { found: wanted ? engine.search(index, wanted, SHOWN) : [], answered: wanted, failed };
  }, [engine, index, failed, wanted]);
}
