import { useEffect, useState } from 'react';

/** What the browser really assigned to "Log a note"; empty where another extension has taken it or the person removed it. */
export function useShortcut(): string {
  const [shortcut, setShortcut] = useState('');
  useEffect(() => {
    const read = () =>
      void chrome.commands.getAll().then((all) => setShortcut(all.find(({ name }) => name === 'log-note')?.shortcut ?? ''));
    read();
    // It is changed on the browser's own page: looking back here is when it may be another one.
    document.addEventListener('visibilitychange', read);
    window.addEventListener('focus', read);
    return () => {
      document.removeEventListener('visibilitychange', read);
      window.removeEventListener('focus', read);
    };
  }, []);
  return shortcut;
}
