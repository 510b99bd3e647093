import { useCallback, useState } from 'react';

/**
 * State that belongs to one subject: with another subject it reads as `initial` in the very same render.
 * The panel reuses its nodes when the customer changes, so nothing a person left open for one may show for the next.
 */
export function useStateOf<T>(subject: string, initial: T): readonly [T, (value: T) => void] {
  const [kept, keep] = useState({ subject, value: initial });
  const set = useCallback((value: T) => keep({ subject, value }), [subject]);
  return [kept.subject === subject ? kept.value : initial, set];
}
