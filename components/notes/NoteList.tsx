import { editNote, remove } from '../../lib/db';
import { useFormat, useT } from '../../lib/i18n/react';
import type { Note } from '../../lib/success/rows';
import { useCommand } from '../customer/command';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Icon } from '../ui/Icon';
import { InPlace } from '../ui/InPlace';
import { aboutWords } from './aboutOptions';
import style from './NoteList.module.css';
import { parseNote } from './parseNote';

/** Notes, each edited where it stands; deleting asks nothing and offers to undo. */
export function NoteList({ notes }: { readonly notes: readonly Note[] }) {
  const t = useT();
  const say = useWords();
  const format = useFormat();
  const { bundle, today } = useWorld();
  const { run, say: toast } = useCommand();
  return (
    <ul className={style.notes}>
      {notes.map(({ id, text, theirs, saidBy, on, about }) => {
        const day = format.date(on, today);
        const facts = [day, saidBy, aboutWords(bundle, about, t, say)].filter(Boolean).join(' · ');
        const drop = () =>
          void run(() => remove('notes', id)).then((done) => done && toast({ text: t('notes.deleted', { day }), undo: true }));
        return (
          <li key={id} className={style.note}>
            <InPlace
              target={`${id}.text`}
              type="text"
              label={t('notes.note')}
              className={style.text}
              quoted={theirs}
              shown={text}
              parse={parseNote}
              write={(next, visit) => editNote(id, { text: next }, visit)}
            />
            <button
              type="button"
              className="plain plain--icon"
              aria-label={t('notes.delete', { day })}
              title={t('notes.delete', { day })}
              onClick={drop}
            >
              <Icon name="close" />
            </button>
            <p className="aside">{facts}</p>
          </li>
        );
      })}
    </ul>
  );
}
