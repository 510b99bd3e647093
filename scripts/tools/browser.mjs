import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const linux = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'];
const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windows = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function candidates() {
  if (env.MILEPOST_BROWSER) return [env.MILEPOST_BROWSER];
  if (platform === 'darwin')
    return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((place) =>
      mac.map((name) => `${place}/${name}.app/Contents/MacOS/${name}`),
    );
  if (platform === 'win32')
    return [env.LOCALAPPDATA, env.ProgramFiles, env['ProgramFiles(x86)']]
      .filter(Boolean)
      .flatMap((place) => windows.map((path) => join(place, path)));
  const places = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return linux.flatMap((name) => places.map((place) => join(place, name)));
}

/** The path of a Chromium, Chrome or Edge on this machine, or undefined. The environment's MILEPOST_BROWSER goes first and alone. */
export function findBrowser() {
  return candidates().find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** What Chromium needs to run as root, as in a container; nothing for anybody else. */
export const rootArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);

/**
 * Starts a browser with the extension of a folder loaded. Branded Chrome ignores `--load-extension` since version 137; loading through the debugging pipe
 * works there and in Chromium and Edge alike.
 * @param {{browser: string, profile: string, extension: string, url: string, headless: boolean}} options
 * @returns {Promise<{id: string, ended: Promise<void>, close: () => void, ask: Function, hear: Function}>} once it is loaded: the extension's id, and
 *   the browser's debugging protocol: `ask(method, params)` gives the answer, `hear(listener)` is told every event.
 * @throws where the browser ends before, or refuses the extension.
 */
export async function openBrowser({ browser, profile, extension, url, headless }) {
  const child = spawn(
    browser,
    [
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      '--no-default-browser-check',
      ...(headless ? ['--headless=new'] : []),
      ...rootArguments(),
      url,
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', () => done());
  });
  const [, , , asks, answers] = child.stdio;
  // The pipe breaks when the window is closed; `ended` tells that already.
  asks.on('error', () => {});
  const waiting = new Map();
  const listeners = [];
  let rest = '';
  answers.on('data', (part) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop();
    for (const message of messages) {
      const { id, error, result, method, params } = JSON.parse(message);
      if (method) for (const listener of listeners) listener(method, params);
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.failed(new Error(error.message));
      else call?.done(result);
    }
  });
  let last = 0;
  const ask = (method, params = {}) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      asks.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
  const gone = ended.then(() => {
    throw new Error('the browser ended before Milepost was loaded');
  });
  const { id } = await Promise.race([ask('Extensions.loadUnpacked', { path: extension }), gone]);
  gone.catch(() => {});
  return { id, ended, close: () => void ask('Browser.close'), ask, hear: (listener) => listeners.push(listener) };
}
