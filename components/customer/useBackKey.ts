import { useEffect } from 'react';

/** Esc leads back to the six blocks, unless it closes something that lies above them: a menu, a dialog, a field being edited. */
export function useBackKey(away: boolean, back: () => void): void {
  useEffect(() => {
    if (!away) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(':popover-open, dialog[open]')) return;
      back();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [away, back]);
}
