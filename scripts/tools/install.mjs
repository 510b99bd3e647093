import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { must, root, run } from './run.mjs';

/**
 * Installs the packages of the lock file where they are missing or where the lock file has changed since.
 * Needs nothing installed itself: it is the first step on a fresh clone.
 */
export async function installPackages() {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const stamp = join(root, 'node_modules', '.milepost-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing packages …');
  await must('npm ci', run('npm', ['ci', '--no-audit', '--no-fund'], { show: true }));
  writeFileSync(stamp, lock);
}
