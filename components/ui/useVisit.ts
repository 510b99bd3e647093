import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { endVisit, newId, voidVisit } from '../../lib/db';
import type { Parsed, Problem } from './parse';
import { problemOf } from './problemOf';
import { Visit, type VisitState } from './visit';

export interface VisitOptions<T> {
  /** Row and field. A visit belongs to it: when the panel shows another one, the visit is committed where it began. */
  readonly target: string;
  /** What is kept now, as the text that the field shows. */
  readonly shown: string;
  readonly parse: (text: string) => Parsed<T>;
  readonly write: (value: T, visit: string) => Promise<unknown>;
  /** `enter`: kept by Enter. `left`: kept by going elsewhere. `back`: Esc gave back what was there. */
  readonly onClose?: (how: Closed) => void;
}

type Closed = 'enter' | 'left' | 'back';

export interface Editing {
  readonly editing: boolean;
  /** What to show: the draft while editing, what was kept until the live query brings it, else what is kept. */
  readonly text: string;
  readonly problem: Problem | undefined;
  readonly saved: boolean;
  readonly begin: () => void;
  readonly change: (text: string) => void;
  readonly leave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onCompositionStart: () => void;
  readonly onCompositionEnd: () => void;
}

interface Local extends VisitState {
  readonly target: string;
  readonly open: boolean;
  /** `shown` when the visit closed: the draft stands in for it until it changes. */
  readonly over: string | undefined;
}

/**
 * Editing in place (design, "Writes are commands"): commits on leaving, on Enter and after a pause of 2 s; Esc gives back what was there;
 * Enter inside an IME composition does nothing.
 */
export function useVisit<T>(options: VisitOptions<T>): Editing {
  const { target, shown } = options;
  const [local, setLocal] = useState<Local | undefined>();
  const visit = useRef<Visit<T> | undefined>(undefined);
  const latest = useRef(options);
  useLayoutEffect(() => {
    latest.current = options;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the visit ends exactly when its target goes, or the page is put away.
  useEffect(() => {
    const flush = () => void visit.current?.commit();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    document.addEventListener('visibilitychange', hidden);
    window.addEventListener('pagehide', flush);
    return () => {
      document.removeEventListener('visibilitychange', hidden);
      window.removeEventListener('pagehide', flush);
      void visit.current?.leave();
      visit.current = undefined;
    };
  }, [target]);

  const mine = local?.target === target ? local : undefined;
  const standIn = mine && !mine.open && mine.over === shown ? mine.text : undefined;

  const begin = () => {
    if (visit.current) return;
    // Its parser and writer as they are when the text is kept, while it is the same field; after that as they were.
    const own = latest.current;
    const mineNow = () => (latest.current.target === target ? latest.current : own);
    const parse = (text: string) => mineNow().parse(text);
    const write = (value: T, id: string) => mineNow().write(value, id);
    const first = standIn ?? shown;
    const door = { parse, write, end: endVisit, undo: voidVisit, problemOf };
    visit.current = new Visit(newId(), first, door, (state) => setLocal((now) => (now?.target === target ? { ...now, ...state } : now)));
    setLocal({ target, open: true, over: undefined, text: first, problem: undefined, saved: false });
  };

  const close = (how: Closed, over: string | undefined) => {
    visit.current = undefined;
    setLocal((now) => (how === 'back' || !now || now.target !== target ? undefined : { ...now, open: false, over }));
    latest.current.onClose?.(how);
  };

  const leave = (how: Closed = 'left') => {
    const leaving = visit.current;
    if (!leaving) return;
    const before = latest.current.shown;
    void leaving.leave().then((gone) => {
      if (gone && visit.current === leaving) close(how, before);
    });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // keyCode 229: Safari-style IMEs end the composition before this event, and the key still belongs to the IME.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      leave('enter');
    } else if (event.key === 'Escape' && visit.current) {
      event.preventDefault();
      event.stopPropagation();
      void visit.current.abandon();
      close('back', undefined);
    }
  };

  return {
    editing: mine?.open ?? false,
    text: mine?.open ? mine.text : (standIn ?? shown),
    problem: mine?.open ? mine.problem : undefined,
    saved: mine?.open ? mine.saved : false,
    begin,
    leave: () => leave(),
    onKeyDown,
    change: (text) => {
      begin();
      visit.current?.change(text);
    },
    onCompositionStart: () => {
      if (visit.current) visit.current.composing = true;
    },
    onCompositionEnd: () => {
      if (visit.current) visit.current.composing = false;
    },
  };
}
