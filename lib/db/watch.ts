import { liveQuery } from 'dexie';
import { openDatabase } from './database';

export interface Watched<T> {
  /**
   * Calls `next` with the first value and after every change of what `read` has read, made in any window.
   * `failed` gets what `read` threw, and OpenFailure. @returns the way to stop.
   */
  subscribe(next: (value: T) => void, failed: (error: unknown) => void): () => void;
}

/** Follows what a read gives: `watch(() => readBundle(id)).subscribe(show, fail)`. `read` may call reads of this room only. */
export function watch<T>(read: () => Promise<T>): Watched<T> {
  return {
    subscribe(next, failed) {
      let stopped = false;
      let stop = () => {};
      openDatabase().then(() => {
        if (stopped) return;
        // Async itself: Dexie follows the awaits of a function of ours only where it can see that there are some.
        const subscription = liveQuery(async () => read()).subscribe(next, failed);
        stop = () => subscription.unsubscribe();
      }, failed);
      return () => {
        stopped = true;
        stop();
      };
    },
  };
}
