import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';

/** A screen of its own with a window manager: what the browser's own prompt and shortcuts need, out of sight of the person who runs the tests. */
export interface Display {
  readonly name: string;
  /** Runs xdotool on this screen and returns what it printed. */
  readonly xdotool: (...args: string[]) => string;
  /** What a part of the screen shows, as something to compare: `640x400+10+20`. */
  readonly look: (part: string) => string;
  /** Writes a picture of a part of the screen. */
  readonly picture: (part: string, path: string) => void;
  readonly close: () => Promise<void>;
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => (child.exitCode === null && child.signalCode === null ? child.once('exit', () => done()) : done()));

/** Starts Xvfb on a free display number and openbox on it. Two servers that start at the same moment may want the same number: then once more. */
export async function openDisplay(width = 1400, height = 900): Promise<Display> {
  const tried = await tryDisplay(width, height);
  return tried ?? (await tryDisplay(width, height)) ?? Promise.reject(new Error('Xvfb and openbox do not start'));
}

async function tryDisplay(width: number, height: number): Promise<Display | undefined> {
  const screen = ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'];
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await new Promise<string | undefined>((done, failed) => {
    server.once('error', failed);
    server.once('exit', () => done(undefined));
    server.stdio[3]?.once('data', (part: Buffer) => done(part.toString().trim()));
  });
  if (number === undefined) return undefined;
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', [], { env, stdio: 'ignore' });
  const call = (command: string, args: string[]) => {
    const { status, stdout, stderr, error } = spawnSync(command, args, { env, maxBuffer: 32 * 1024 * 1024 });
    if (error) throw error;
    return { status, bytes: stdout, stdout: stdout.toString(), stderr: stderr.toString() };
  };
  const close = async () => {
    manager.kill();
    await ended(manager);
    server.kill();
    await ended(server);
  };
  // openbox tells that it manages the screen by a property of the root window, which xdotool reads.
  const managed = () => call('xdotool', ['get_desktop']).status === 0;
  const ready = await expect
    .poll(managed, { timeout: 10_000 })
    .toBe(true)
    .then(
      () => true,
      () => false,
    );
  if (!ready) {
    await close();
    return undefined;
  }
  return {
    name,
    xdotool: (...args) => {
      const { status, stdout, stderr } = call('xdotool', args);
      if (status !== 0 && args[0] !== 'search') throw new Error(`xdotool ${args.join(' ')}: ${stderr}`);
      return stdout.trim();
    },
    look: (part) =>
      createHash('sha1')
        .update(call('import', ['-window', 'root', '-crop', part, 'ppm:-']).bytes)
        .digest('hex'),
    picture: (part, path) => void call('import', ['-window', 'root', '-crop', part, '+repage', path]),
    close,
  };
}
