import { spawn } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever the command was called from. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** npm and the packages' commands are .cmd files on Windows, which only a shell starts. */
const viaShell = process.platform === 'win32';

/**
 * Runs a command to its end in the repository's folder.
 * @param {string} command
 * @param {string[]} args
 * @param {{env?: Record<string, string>, show?: boolean}} [options] `show`: the person sees its output as it comes.
 * @returns {Promise<{code: number, output: string}>} the exit code (1 where a signal ended it) and what it printed, unless shown.
 */
export function run(command, args, { env = {}, show = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell: viaShell,
      stdio: show ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => {
        output += part;
      });
    }
    child.on('error', failed);
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** Runs the command of an installed package: `bin('wxt', ['build'])`. Takes the options of `run`. */
export const bin = (name, args, options) => run(viaShell ? `node_modules\\.bin\\${name}.cmd` : `node_modules/.bin/${name}`, args, options);

/** Runs a command and stops the program with its output where it fails. */
export async function must(what, running) {
  const { code, output } = await running;
  if (code === 0) return output;
  process.stderr.write(`${output}\n${what} failed.\n`);
  process.exit(1);
}
