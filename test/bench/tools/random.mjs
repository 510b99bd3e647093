/** A generator of numbers in 0 to 1 that gives the same row for the same seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whole numbers from 0 to `below`, each once at most, in random order. */
export function drawn(count, below, random) {
  const taken = new Set();
  while (taken.size < Math.min(count, below)) taken.add(Math.floor(random() * below));
  return [...taken];
}
