import { useState } from 'react';
import { useT } from '../../lib/i18n/react';
import { useWorld } from '../customer/world';
import { Compose } from '../notes/Compose';
import { NoteList } from '../notes/NoteList';
import { useReturnFocus } from '../ui/useReturnFocus';
import style from './ExperienceNotes.module.css';

/** Free notes on the experience as a whole. */
export function ExperienceNotes() {
  const t = useT();
  const { bundle } = useWorld();
  const [writing, setWriting] = useState(false);
  const opener = useReturnFocus<HTMLButtonElement>(writing);
  const notes = bundle.notes.filter(({ about }) => about.what === 'experience');
  return (
    <section className={style.whole} aria-label={t('experience.whole')}>
      <div className={style.block}>
        <h3 className="strong">{t('experience.whole')}</h3>
        {writing ? (
          <Compose about={{ what: 'experience' }} onClose={() => setWriting(false)} />
        ) : (
          <button ref={opener} type="button" className="plain" onClick={() => setWriting(true)}>
            {t('experience.addNote')}
          </button>
        )}
      </div>
      {notes.length > 0 && <NoteList notes={notes} />}
    </section>
  );
}
