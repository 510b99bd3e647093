import { useEffect, useState } from 'react';
import { readBundle, watch } from '../../lib/db';
import { useToday } from '../page/useToday';
import { type Summary, summarise } from './summary';

/** Somebody who types is not interested in what lies between two keys. */
const PAUSE_MS = 120;

const none: ReadonlyMap<string, Summary> = new Map();

/** The summaries of the customers of a list, kept current. Names can be shown before they come. @param ids in the order of the list */
export function useSummaries(ids: readonly string[]): ReadonlyMap<string, Summary> {
  const today = useToday();
  const [summaries, setSummaries] = useState(none);
  const wanted = ids.join(' ');
  useEffect(() => {
    if (wanted === '') return;
    let stop = () => {};
    const read = async () => {
      const bundles = await Promise.all(wanted.split(' ').map(readBundle));
      const found = bundles.flatMap((bundle): [string, Summary][] => {
        const summary = bundle && summarise(bundle, today);
        return bundle && summary ? [[bundle.customer.id, summary]] : [];
      });
      return new Map(found);
    };
    const timer = setTimeout(() => {
      // A list whose second lines cannot be read still finds: what failed shows where the customer is opened.
      stop = watch(read).subscribe(setSummaries, () => setSummaries(none));
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [wanted, today]);
  return summaries;
}
