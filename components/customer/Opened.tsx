import { later } from '../ui/later';
import type { View } from './world';

const views = {
  experience: later(async () => (await import('../experience/ExperienceView')).ExperienceView),
  checklist: later(async () => (await import('../checklist/ChecklistView')).ChecklistView),
  path: later(async () => (await import('../milestones/PathView')).PathView),
  people: later(async () => (await import('../people/PeopleView')).PeopleView),
  notes: later(async () => (await import('../notes/NotesView')).NotesView),
  more: later(async () => (await import('./MoreView')).MoreView),
};

/** Loads what may be opened next, once the first paint is done. */
export const preloadViews = () => Promise.all(Object.values(views).map(({ preload }) => preload()));

interface OpenedProps {
  readonly view: Exclude<View, 'rest'>;
  readonly onBack: () => void;
}

/** One of the views, in the place of the six blocks. */
export function Opened({ view, onBack }: OpenedProps) {
  const Show = views[view];
  return <Show onBack={onBack} />;
}
