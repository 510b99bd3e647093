import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, run } from './run.mjs';

const packagesOf = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** Whether every package of the lock file is there in its version. Optional ones may be missing: they are for other systems. */
function complete() {
  // npm's own list of what it installed.
  const list = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const there = packagesOf(list);
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, wanted]) => path === '' || (there[path] ? there[path].version === wanted.version : wanted.optional || wanted.peer),
  );
}

/**
 * Installs the packages of the lock file where one is missing or of another version.
 * Needs nothing installed itself: it is the first step on a fresh clone.
 */
export async function installPackages() {
  if (complete()) return;
  console.log('Installing packages …');
  await must('npm ci', run('npm', ['ci', '--no-audit', '--no-fund'], { show: true }));
}
