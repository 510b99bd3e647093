import { lazy, Suspense } from 'react';
import type { View } from './world';

/* What opens is loaded when it opens: the panel's first paint needs the six blocks alone. */
const views = {
  experience: lazy(async () => ({ default: (await import('../experience/ExperienceView')).ExperienceView })),
  checklist: lazy(async () => ({ default: (await import('../checklist/ChecklistView')).ChecklistView })),
  path: lazy(async () => ({ default: (await import('../milestones/PathView')).PathView })),
  people: lazy(async () => ({ default: (await import('../people/PeopleView')).PeopleView })),
  notes: lazy(async () => ({ default: (await import('../notes/NotesView')).NotesView })),
  more: lazy(async () => ({ default: (await import('./MoreView')).MoreView })),
};

interface OpenedProps {
  readonly view: Exclude<View, 'rest'>;
  readonly onBack: () => void;
}

/** One of the views, in the place of the six blocks. */
export function Opened({ view, onBack }: OpenedProps) {
  const Show = views[view];
  return (
    <Suspense fallback={null}>
      <Show onBack={onBack} />
    </Suspense>
  );
}
