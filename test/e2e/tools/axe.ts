import axe from 'axe-core';
import type { Docked } from './docked';

/** What axe finds in the docked panel, a line each: rule, where, why. */
export async function axeIn(docked: Docked): Promise<string[]> {
  if (!(await docked.evaluate<boolean>('"axe" in globalThis'))) await docked.evaluate(`${axe.source}; undefined`);
  return docked.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map((node) => id + ' at ' + node.target.join(' ') + ': ' + node.failureSummary)))`);
}
