import { useEffect, useState } from 'react';

/** True once `waiting` has lasted for 150 ms: before that, loading shows nothing (look, rule 10). */
export function useSlow(waiting: boolean): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    setSlow(false);
    if (!waiting) return;
    const timer = setTimeout(() => setSlow(true), 150);
    return () => clearTimeout(timer);
  }, [waiting]);
  return waiting && slow;
}
