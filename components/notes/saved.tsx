import { createContext, useContext } from 'react';

/** The note that was kept last, and when: the tick beside the newest note comes from this, after its commit. */
export interface SavedNote {
  readonly id: string;
  readonly at: string;
}

export const SavedContext = createContext<{ readonly saved: SavedNote | undefined; readonly markSaved: (id: string) => void }>({
  saved: undefined,
  markSaved: () => undefined,
});

/** Says that a note was kept. */
export const useSaved = () => useContext(SavedContext).markSaved;
