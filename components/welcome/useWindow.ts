import { useEffect, useState } from 'react';

/** The window that the page stands in, known before it is clicked: the panel opens inside a click alone, without an await before it. */
export function useWindow(): number | undefined {
  const [windowId, setWindowId] = useState<number>();
  useEffect(() => void chrome.windows.getCurrent().then(({ id }) => setWindowId(id)), []);
  return windowId;
}
