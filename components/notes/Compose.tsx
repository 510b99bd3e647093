import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { addNote, clearDraft, newId } from '../../lib/db';
import { useT } from '../../lib/i18n/react';
import { limits } from '../../lib/success/limits';
import { useWords } from '../customer/useWords';
import { useWorld } from '../customer/world';
import { Fault } from '../ui/Fault';
import type { Problem } from '../ui/parse';
import { problemOf } from '../ui/problemOf';
import { Tick } from '../ui/Tick';
import { type About, aboutKey, aboutOf, aboutOptions } from './aboutOptions';
import style from './Compose.module.css';
import { keepAsFile } from './keepAsFile';
import { parseNote } from './parseNote';
import { useSaved } from './saved';
import { useNoteDraft } from './useNoteDraft';

interface ComposeProps {
  readonly about: About;
  readonly onClose: () => void;
}

/** Logs a note: Enter keeps it, Shift+Enter makes a line, Esc closes and keeps the draft. Closes only after the commit. */
export function Compose({ about, onClose }: ComposeProps) {
  const t = useT();
  const say = useWords();
  const { bundle } = useWorld();
  const customerId = bundle.customer.id;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  // One id for one note: sent twice, after a failure whose outcome is not known, it is still kept once.
  const noteId = useRef(newId());
  const keeping = useRef(false);
  const [chosen, choose] = useState(about);
  const [theirs, setTheirs] = useState(false);
  const [saidBy, setSaidBy] = useState('');
  const [problem, setProblem] = useState<Problem | undefined>();
  const [text, setText, dropDraft] = useNoteDraft(customerId, (error) => setProblem(problemOf(error)));
  const markSaved = useSaved();
  useEffect(() => field.current?.focus(), []);

  const keep = async () => {
    if (text.trim() === '' || keeping.current) return;
    const kept = parseNote(text);
    if (!kept.ok) return setProblem(kept.problem);
    keeping.current = true;
    const by = theirs && saidBy.trim() !== '' ? { saidBy: saidBy.trim() } : {};
    try {
      await addNote({ id: noteId.current, customerId, text: kept.value, theirs, about: chosen, ...by });
    } catch (error) {
      keeping.current = false;
      setProblem(problemOf(error));
      return;
    }
    dropDraft();
    markSaved(noteId.current);
    // Before it closes: a popup's page ends with it, and a draft left behind would come back as if it had not been kept.
    await clearDraft(customerId, 'note').catch((error) =>
      console.warn('Milepost: the draft of a note that was kept could not be cleared.', error),
    );
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    } else if (event.key === 'Enter' && !event.shiftKey && event.target instanceof HTMLElement && event.target.matches('textarea, input')) {
      event.preventDefault();
      void keep();
    }
  };

  return (
    <form className={style.compose} aria-label={t('next.logNote')} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      {problem && (
        <Fault
          title={t(problem.full ? 'notes.notSavedFull' : 'notes.notSaved')}
          text={t(problem.full ? 'notes.stillBelow' : problem.key, problem.params)}
        >
          <button type="button" className="button" onClick={() => void keep()}>
            {t('ui.tryAgain')}
          </button>
          <button type="button" className="button" onClick={() => keepAsFile(bundle.customer.name, text)}>
            {t('notes.keepAsFile')}
          </button>
        </Fault>
      )}
      <textarea
        ref={field}
        className={`field ${style.text}`}
        rows={3}
        aria-label={problem ? t('notes.noteNotSaved') : t('notes.note')}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
      />
      {problem && <p className="aside gap">{t('notes.notSavedYet')}</p>}
      <p className={style.bound}>
        <label className="aside" htmlFor={id}>
          {t('notes.about')}
        </label>
        <select id={id} className="field" value={aboutKey(chosen)} onChange={(event) => choose(aboutOf(event.target.value))}>
          {aboutOptions(bundle, about, t, say).map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </p>
      <div className={style.theirs}>
        <Tick checked={theirs} onChange={setTheirs}>
          {t('notes.theirs')}
        </Tick>
        {theirs && (
          <input
            className="field"
            list="people"
            autoComplete="off"
            aria-label={t('notes.saidBy')}
            placeholder={t('notes.saidBy')}
            value={saidBy}
            maxLength={limits.line}
            onChange={(event) => setSaidBy(event.target.value)}
          />
        )}
      </div>
      <p className={style.keys}>
        <button type="button" onClick={() => void keep()}>
          <kbd>{t('notes.enterSaves')}</kbd>
        </button>
        <kbd>{t('notes.shiftEnter')}</kbd>
        <button type="button" onClick={onClose}>
          <kbd>{t('notes.escKeeps')}</kbd>
        </button>
      </p>
    </form>
  );
}
