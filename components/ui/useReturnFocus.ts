import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus back to what opened something, once that is closed: only where the focus has nowhere else to be, so that a click
 * somewhere else keeps it.
 */
export function useReturnFocus<T extends HTMLElement>(open: boolean): RefObject<T | null> {
  const opener = useRef<T>(null);
  const was = useRef(open);
  useEffect(() => {
    const closed = was.current && !open;
    was.current = open;
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (closed && lost) opener.current?.focus();
  }, [open]);
  return opener;
}
