import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../../scripts/tools/run.mjs';

/** A module of the program, run in Node. @param path from the repository's folder */
export async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' });
  return module;
}
