import { useSyncExternalStore } from 'react';
import { todayIn } from '../../lib/success/dates';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function subscribe(changed: () => void): () => void {
  // A panel may stay open for days; once a minute is soon enough, and a look at it is sooner.
  const timer = setInterval(changed, 60_000);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** The ISO date in the person's own zone, followed past midnight. */
export const useToday = (): string => useSyncExternalStore(subscribe, () => todayIn(zone()));
