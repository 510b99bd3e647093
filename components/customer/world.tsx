import { createContext, useContext } from 'react';
import type { Bundle, Engagement } from '../../lib/success/rows';

export type View = 'rest' | 'experience' | 'checklist' | 'path' | 'people' | 'notes' | 'more';

/** What every part of the customer's view reads: the whole of one customer, from one watch. */
export interface World {
  readonly bundle: Bundle;
  readonly engagement: Engagement;
  readonly today: string;
  /** What the browser assigned to "Log note"; empty where nothing is. */
  readonly shortcut: string;
  /** Opens a view, at one of its parts where that is named. */
  readonly open: (view: View, at?: string) => void;
  readonly at: string | undefined;
}

export const WorldContext = createContext<World | null>(null);

/** The customer shown. @throws outside of a CustomerView. */
export function useWorld(): World {
  const world = useContext(WorldContext);
  if (!world) throw new Error('useWorld outside of CustomerView');
  return world;
}
