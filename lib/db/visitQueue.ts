const tails = new Map<string, Promise<unknown>>();

/** Runs what belongs to one visit one after the other, so that giving it up comes after its last commit. Visits don't wait for each other. */
export function inTurn<T>(visit: string | undefined, run: () => Promise<T>): Promise<T> {
  if (visit === undefined) return run();
  const result = (tails.get(visit) ?? Promise.resolve()).then(run, run);
  tails.set(visit, result);
  const done = () => {
    if (tails.get(visit) === result) tails.delete(visit);
  };
  result.then(done, done);
  return result;
}
