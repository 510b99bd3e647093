import { useSyncExternalStore } from 'react';
import { todayIn } from '../../lib/success/dates';

let known = { minute: Number.NaN, today: '' };

/** Every line of a list asks at every render, and the zone's calendar takes longer to ask than a line to draw: once a minute it is asked. */
function today(): string {
  const minute = Math.floor(Date.now() / 60_000);
  if (minute !== known.minute) known = { minute, today: todayIn() };
  return known.today;
}

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
export const useToday = (): string => useSyncExternalStore(subscribe, today);
