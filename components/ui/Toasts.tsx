import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { Kbd } from './Kbd';
import style from './Toasts.module.css';

interface ToastAction {
  readonly label: string;
  readonly keys?: string;
  readonly run: () => void;
}

interface ToastText {
  readonly text: string;
  /** One way on, two where the toast asks. */
  readonly actions?: readonly ToastAction[];
  /** Stays until somebody answers. */
  readonly stays?: boolean;
}

const SHOWN_MS = 8_000;

const Context = createContext<(toast: ToastText | null) => void>(() => undefined);

/** Says one thing at the foot of the panel; null takes it away. What it offers can always be done elsewhere too, since it goes by itself. */
export const useToast = () => useContext(Context);

/** Where toasts stand: the last one said, kept while the pointer or the focus is on it. */
export function Toasts({ children }: { readonly children: (stand: ReactNode) => ReactNode }) {
  const [toast, show] = useState<(ToastText & { readonly number: number }) | null>(null);
  const [held, hold] = useState(false);
  const count = useRef(0);

  useEffect(() => {
    if (!toast || toast.stays || held) return;
    const timer = setTimeout(() => show(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast, held]);

  const say = useCallback((next: ToastText | null) => {
    count.current += 1;
    hold(false);
    show(next && { ...next, number: count.current });
  }, []);

  const stand = useMemo(
    () => (
      <div className={style.stand} role="status">
        {toast && (
          <fieldset
            key={toast.number}
            className={style.toast}
            aria-label={toast.text}
            onPointerEnter={() => hold(true)}
            onPointerLeave={() => hold(false)}
            onFocus={() => hold(true)}
            onBlur={() => hold(false)}
          >
            <span>{toast.text}</span>
            <span className={style.acts}>
              {toast.actions?.map(({ label, keys, run }) => (
                <button
                  type="button"
                  className="button"
                  key={label}
                  onClick={() => {
                    say(null);
                    run();
                  }}
                >
                  {label}
                  {keys && <Kbd>{keys}</Kbd>}
                </button>
              ))}
            </span>
          </fieldset>
        )}
      </div>
    ),
    [toast, say],
  );

  return <Context value={say}>{children(stand)}</Context>;
}
