import { spawn } from 'node:child_process';

/** A debugging session with one target: a page, a docked panel, a worker. */
class Session {
  #browser;
  #listeners = new Map();
  constructor(browser, id, targetId) {
    this.#browser = browser;
    this.id = id;
    this.targetId = targetId;
  }

  /** Calls a method of the protocol. @throws with the browser's own words */
  ask(method, params = {}) {
    return this.#browser.ask(method, params, this.id);
  }

  /** Listens to an event of the protocol. @returns how to stop */
  on(method, listen) {
    const all = this.#listeners.get(method) ?? new Set();
    this.#listeners.set(method, all.add(listen));
    return () => all.delete(listen);
  }

  heard(method, params) {
    for (const listen of this.#listeners.get(method) ?? []) listen(params);
  }

  /** Closes the target. */
  close() {
    return this.#browser.ask('Target.closeTarget', { targetId: this.targetId });
  }

  /** Runs a function in the target with arguments that JSON can carry, waits for its promise and gives back what JSON can carry. @throws what it threw */
  async run(what, ...args) {
    const expression = `(${what})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await this.ask('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
      userGesture: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

/**
 * Starts Chromium with one pipe to drive it all: tabs, worker and the docked panel, which no page model covers.
 * @param {{binary: string, profile: string, args: string[]}} options
 */
export function launch({ binary, profile, args }) {
  const child = spawn(
    binary,
    [`--user-data-dir=${profile}`, '--remote-debugging-pipe', '--enable-unsafe-extension-debugging', ...args, 'about:blank'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    },
  );
  const [, , , asks, answers] = child.stdio;
  const waiting = new Map();
  const sessions = new Map();
  const once = new Map();
  const ended = new Promise((done, failed) => {
    child.on('error', failed);
    child.on('exit', () => {
      for (const call of waiting.values()) call.failed(new Error('the browser ended'));
      waiting.clear();
      done();
    });
  });
  asks.on('error', () => {});

  const hear = ({ id, error, result, method, params, sessionId }) => {
    if (id === undefined) {
      if (sessionId) sessions.get(sessionId)?.heard(method, params);
      for (const done of sessionId ? [] : (once.get(method) ?? [])) done(params);
      if (!sessionId) once.delete(method);
      return;
    }
    const call = waiting.get(id);
    waiting.delete(id);
    if (error) call?.failed(new Error(`${call.method}: ${error.message}`));
    else call?.done(result);
  };
  let parts = [];
  answers.on('data', (part) => {
    let from = 0;
    for (let end = part.indexOf(0); end >= 0; end = part.indexOf(0, from)) {
      hear(JSON.parse(Buffer.concat([...parts, part.subarray(from, end)]).toString('utf8')));
      parts = [];
      from = end + 1;
    }
    if (from < part.length) parts.push(part.subarray(from));
  });

  let last = 0;
  const browser = {
    ended,
    ask(method, params = {}, sessionId) {
      return new Promise((done, failed) => {
        last += 1;
        waiting.set(last, { done, failed, method });
        asks.write(`${JSON.stringify({ id: last, method, params, ...(sessionId ? { sessionId } : {}) })}\0`);
      });
    },
    /** The next event of this name of the browser itself. */
    once: (method) => new Promise((done) => once.set(method, [...(once.get(method) ?? []), done])),
    async targets() {
      return (await browser.ask('Target.getTargets', { filter: [{}] })).targetInfos;
    },
    async attach(targetId) {
      const { sessionId } = await browser.ask('Target.attachToTarget', { targetId, flatten: true });
      const session = new Session(browser, sessionId, targetId);
      sessions.set(sessionId, session);
      return session;
    },
    /** The first target that fits, waited for. @throws after ten seconds */
    async find(what, fits) {
      for (let tries = 0; tries < 200; tries += 1) {
        const found = (await browser.targets()).find(fits);
        if (found) return found;
        await pause(50);
      }
      throw new Error(`${what} did not appear`);
    },
    async close() {
      await browser.ask('Browser.close').catch(() => {});
      await ended;
    },
  };
  return browser;
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
