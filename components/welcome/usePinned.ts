import { useEffect, useState } from 'react';

/** Whether the icon stands in the toolbar; looked at again when the browser says so or the person comes back to the page. */
export function usePinned(): boolean {
  const [pinned, setPinned] = useState(false);
  useEffect(() => {
    const read = () => void chrome.action.getUserSettings().then(({ isOnToolbar }) => setPinned(isOnToolbar === true));
    read();
    // Older than this event are the browsers that only tell when they are asked.
    chrome.action.onUserSettingsChanged?.addListener(read);
    window.addEventListener('focus', read);
    document.addEventListener('visibilitychange', read);
    return () => {
      chrome.action.onUserSettingsChanged?.removeListener(read);
      window.removeEventListener('focus', read);
      document.removeEventListener('visibilitychange', read);
    };
  }, []);
  return pinned;
}
