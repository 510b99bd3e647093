import { onCommit } from '../db/onCommit';
import { announceChange } from '../messages/announceChange';

/** Commits of one action come together; a pill need not follow each. */
const pauseMs = 100;

/**
 * Tells the background of what is written while this page is open, so that the pills on CRM pages follow. The database alone cannot: its
 * word does not wake a worker that was stopped. @returns how to stop
 */
export function announceChanges(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = onCommit(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void announceChange(), pauseMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
