import { useEffect, useState } from 'react';
import { readNotes, watch } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import type { Note } from '../../lib/success/rows';
import { useWorld } from '../customer/world';
import { OpenView } from '../ui/OpenView';
import { useReturnFocus } from '../ui/useReturnFocus';
import { Compose } from './Compose';
import { NoteList } from './NoteList';
import style from './NoteList.module.css';

/** All notes, the newest first. The bundle has the newest 50; the rest is read when somebody asks for it. */
export function NotesView({ onBack }: { readonly onBack: () => void }) {
  const t = useT();
  const { bundle } = useWorld();
  const customerId = bundle.customer.id;
  const [writing, setWriting] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(writing);
  const [all, setAll] = useState(false);
  const [older, setOlder] = useState<readonly Note[] | undefined>();
  const [failure, setFailure] = useState<unknown>();
  useEffect(() => {
    if (!all) return;
    return watch(() => readNotes(customerId)).subscribe(setOlder, setFailure);
  }, [all, customerId]);
  // The panel's own boundary tells what a failed read means.
  if (failure) throw failure;

  const notes = older ?? bundle.notes;
  return (
    <OpenView
      title={t('notes.title')}
      aside={bundle.noteCount > 0 ? String(bundle.noteCount) : undefined}
      onBack={onBack}
      lead={
        writing ? (
          <Compose about={{ what: 'nothing' }} onClose={() => setWriting(false)} />
        ) : (
          <button ref={opener} type="button" className={`button ${style.log}`} onClick={() => setWriting(true)}>
            {t('next.logNote')}
          </button>
        )
      }
    >
      <NoteList notes={notes} />
      {notes.length < bundle.noteCount && (
        <p className={style.older}>
          <button type="button" className="plain" onClick={() => setAll(true)}>
            {t('notes.showAll', { count: bundle.noteCount })}
          </button>
        </p>
      )}
    </OpenView>
  );
}
