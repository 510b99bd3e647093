import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { grantWishes, panel } from '../../lib/stores/panel';

/** A wish may wait this long for its customer to appear; later it would surprise. */
const LIVES_MS = 10_000;

/** Grows with each wish to log a note that this view of a customer is to fulfil. What an earlier view fulfilled does not count. */
export function useNoteWish(): number {
  const { count } = useStore(panel, ({ wishes }) => wishes);
  const [base] = useState(() => {
    const { wishes } = panel.getState();
    return Date.now() - wishes.at < LIVES_MS ? wishes.granted : wishes.count;
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each wish is granted as it comes
  useEffect(grantWishes, [count]);
  return count - base;
}
