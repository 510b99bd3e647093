import { useEffect, useState } from 'react';
import { grantedSites, type Site } from '../../lib/sites';

/** What is granted now, followed; undefined until the browser has said. */
export function useSites(): readonly Site[] | undefined {
  const [sites, setSites] = useState<readonly Site[]>();
  useEffect(() => {
    const read = () => void grantedSites().then(setSites);
    read();
    chrome.permissions.onAdded.addListener(read);
    chrome.permissions.onRemoved.addListener(read);
    return () => {
      chrome.permissions.onAdded.removeListener(read);
      chrome.permissions.onRemoved.removeListener(read);
    };
  }, []);
  return sites;
}
