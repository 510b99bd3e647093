import { Dexie, type ObservabilitySet } from 'dexie';

/** Each commit writes history; what writes settings or drafts alone changes nobody's data. */
const history = /^idb:\/\/[^/]+\/history\//;

/** Calls back after each commit that changed somebody's data, in this page or in another. @returns how to stop */
export function onCommit(heard: () => void): () => void {
  const listen = (parts: ObservabilitySet) => {
    if (Object.keys(parts).some((part) => history.test(part))) heard();
  };
  Dexie.on('storagemutated', listen);
  return () => Dexie.on.storagemutated.unsubscribe(listen);
}
