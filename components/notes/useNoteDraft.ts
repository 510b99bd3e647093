import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { getDraft, putDraft } from '../../lib/db';

const PAUSE_MS = 400;

/**
 * The text of a note that is being written: what was typed before comes back, and what is typed is put aside at every pause and when the
 * composer closes, so that neither a reload nor a switch of customers loses it.
 * @returns the text, how to change it, and how to say that it was kept and needs no draft any more.
 */
export function useNoteDraft(customerId: string, failed: (error: unknown) => void): readonly [string, (text: string) => void, () => void] {
  const [text, setText] = useState('');
  const typed = useRef<string | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const tell = useRef(failed);
  useLayoutEffect(() => {
    tell.current = failed;
  });

  const change = useCallback(
    (next: string) => {
      typed.current = next;
      setText(next);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void putDraft(customerId, 'note', next).catch((error) => tell.current(error)), PAUSE_MS);
    },
    [customerId],
  );

  useEffect(() => {
    let gone = false;
    typed.current = undefined;
    setText('');
    getDraft(customerId, 'note').then(
      (draft) => {
        if (gone || draft === '') return;
        // Whoever types before it is there goes on below it: kept alone, the new text would take the draft's place.
        if (typed.current) change(`${draft}\n${typed.current}`);
        else setText(draft);
      },
      (error) => tell.current(error),
    );
    const flush = () => {
      clearTimeout(timer.current);
      if (typed.current !== undefined) putDraft(customerId, 'note', typed.current).catch((error) => tell.current(error));
    };
    window.addEventListener('pagehide', flush);
    return () => {
      gone = true;
      window.removeEventListener('pagehide', flush);
      flush();
    };
  }, [customerId, change]);

  const drop = useCallback(() => {
    clearTimeout(timer.current);
    typed.current = undefined;
  }, []);
  return [text, change, drop];
}
