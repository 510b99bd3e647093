import { useEffect } from 'react';
import { loadCommands } from '../../lib/db';
import { preloadViews } from './Opened';
import { preloadParts } from './parts';

/** Loads, once the panel is painted and the browser has time, what the next click needs. A part that fails says so when it is asked for. */
export function usePreload(): void {
  useEffect(() => {
    const handle = requestIdleCallback(() => void Promise.allSettled([loadCommands(), preloadParts(), preloadViews()]), { timeout: 2_000 });
    return () => cancelIdleCallback(handle);
  }, []);
}
