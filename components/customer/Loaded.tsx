import { type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import type { Bundle, Engagement } from '../../lib/success/rows';
import { ChecklistLine } from '../checklist/ChecklistLine';
import { Verdict } from '../experience/Verdict';
import { Next } from '../milestones/Next';
import { NotesLine } from '../notes/NotesLine';
import { SavedContext, type SavedNote } from '../notes/saved';
import { Needs } from '../outcome/Needs';
import { Risks } from '../risks/Risks';
import { useStateOf } from '../ui/useStateOf';
import type { CustomerViewProps } from './CustomerView';
import style from './CustomerView.module.css';
import { Header } from './Header';
import { Opened } from './Opened';
import { Through } from './Through';
import { useBackKey } from './useBackKey';
import { usePreload } from './usePreload';
import { useUndo } from './useUndo';
import { useUndoKeys } from './useUndoKeys';
import { Ways } from './Ways';
import { type View, type World, WorldContext } from './world';

interface LoadedProps extends CustomerViewProps {
  readonly bundle: Bundle;
  readonly engagement: Engagement;
  readonly fault: ReactNode;
  readonly toasts: ReactNode;
  readonly label: string;
}

interface Place {
  readonly view: View;
  readonly at?: string | undefined;
}
const atRest: Place = { view: 'rest' };

/** A customer that is there. What is open belongs to it: the next customer begins at rest. */
export function Loaded({ bundle, engagement, fault, toasts, label, ...props }: LoadedProps) {
  const { today, shortcut = '', noteWish = 0 } = props;
  const { id, name } = bundle.customer;
  const [place, go] = useStateOf<Place>(id, atRest);
  const [composing, setComposing] = useStateOf(id, false);
  const [editing, setEditing] = useStateOf(id, props.writeOutcome ? 1 : 0);
  const [saved, setSaved] = useStateOf<SavedNote | undefined>(id, undefined);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<string | undefined>(undefined);
  usePreload();
  useUndoKeys(useUndo(id));

  const { onNoteWish } = props;
  useEffect(() => {
    if (noteWish === 0) return;
    go(atRest);
    setComposing(true);
    onNoteWish?.();
  }, [noteWish, onNoteWish, go, setComposing]);

  const world = useMemo<World>(() => {
    const open = (view: View, at?: string) => {
      const from = document.activeElement;
      opener.current = from instanceof HTMLElement ? from.dataset.opener : undefined;
      window.scrollTo(0, 0);
      go({ view, at });
    };
    return { bundle, engagement, today, shortcut, open, at: place.at };
  }, [bundle, engagement, today, shortcut, place.at, go]);
  const back = useCallback(() => go(atRest), [go]);

  // Coming back to rest, the focus stands where it was when the view opened.
  useEffect(() => {
    if (place.view !== 'rest' || opener.current === undefined) return;
    root.current?.querySelector<HTMLElement>(`[data-opener="${opener.current}"]`)?.focus();
    opener.current = undefined;
  }, [place.view]);

  useBackKey(place.view !== 'rest', back);
  const savedDoor = useMemo(
    () => ({ saved, markSaved: (noteId: string) => setSaved({ id: noteId, at: new Date().toISOString() }) }),
    [saved, setSaved],
  );
  return (
    <WorldContext value={world}>
      <SavedContext value={savedDoor}>
        <div ref={root} className={style.loaded}>
          <Header pinned={props.pinned ?? false} onPin={props.onPin} onRemoved={props.onRemoved} proposed={props.proposedRenewsOn} />
          {props.through && <Through record={props.through} />}
          {fault}
          <main className={style.blocks} aria-label={label}>
            {place.view === 'rest' ? (
              <>
                <Needs wish={editing} />
                <Verdict />
                <Next composing={composing} setComposing={setComposing} />
                <ChecklistLine />
                <Risks onNeeds={() => setEditing(editing + 1)} />
                <NotesLine onLog={() => setComposing(true)} />
              </>
            ) : (
              <Opened view={place.view} key={`${id} ${place.view}`} onBack={back} />
            )}
          </main>
          {toasts}
          <Ways name={name} view={place.view} open={(view) => (view === 'rest' ? back() : world.open(view))} />
          <datalist id="people">
            {bundle.contacts.map((contact) => (
              <option key={contact.id} value={contact.name} />
            ))}
          </datalist>
        </div>
      </SavedContext>
    </WorldContext>
  );
}
