import type { Browser, CDPSession } from '@playwright/test';

interface Info {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}
interface Call {
  readonly done: (result: unknown) => void;
  readonly failed: (error: Error) => void;
}

/** What raw CDP answers; each caller knows the shape of its own answer. */
export type Answer = Record<string, unknown>;

/** The browser's own CDP session: sees what Playwright makes no Page of, such as the docked side panel. */
export class Targets {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(browser: Browser): Promise<Targets> {
    return new Targets(await browser.newBrowserCDPSession());
  }

  async all(): Promise<Info[]> {
    const { targetInfos } = await this.#session.send('Target.getTargets', { filter: [{}] });
    return targetInfos;
  }

  /** A command to the browser itself. The Extensions domain is missing from Playwright's types. */
  async send(method: string, params: object): Promise<Answer> {
    return (await this.#session.send(method as 'Target.getTargets', params as never)) as unknown as Answer;
  }

  async attach(targetId: string): Promise<Target> {
    const { sessionId } = await this.#session.send('Target.attachToTarget', { targetId, flatten: false });
    return new Target(this.#session, sessionId);
  }
}

/** One attached target, spoken to through the browser's session. */
export class Target {
  readonly #session: CDPSession;
  readonly #id: string;
  readonly #waiting = new Map<number, Call>();
  #last = 0;
  readonly #listeners: ((method: string, params: Answer) => void)[] = [];

  constructor(session: CDPSession, id: string) {
    this.#session = session;
    this.#id = id;
    session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== id) return;
      const { id: call, error, result, method, params } = JSON.parse(message);
      if (method) for (const listener of this.#listeners) listener(method, params);
      const waiting = this.#waiting.get(call);
      this.#waiting.delete(call);
      if (error) waiting?.failed(new Error(error.message));
      else waiting?.done(result);
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => {
      if (sessionId !== id) return;
      for (const call of this.#waiting.values()) call.failed(new Error('the target is gone'));
      this.#waiting.clear();
    });
  }

  on(listener: (method: string, params: Answer) => void): void {
    this.#listeners.push(listener);
  }

  async send<T = Answer>(method: string, params: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<unknown>((done, failed) => this.#waiting.set(id, { done, failed }));
    await this.#session.send('Target.sendMessageToTarget', { sessionId: this.#id, message: JSON.stringify({ id, method, params }) });
    return (await answer) as T;
  }

  /** The targets that this one holds, as a tab holds its page. */
  async children(): Promise<string[]> {
    const found: string[] = [];
    this.on((method, params) => {
      if (method === 'Target.attachedToTarget') found.push((params.targetInfo as Info).targetId);
    });
    await this.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
    return found;
  }

  async detach(): Promise<void> {
    await this.#session.send('Target.detachFromTarget', { sessionId: this.#id });
  }

  /** Evaluates an expression in the page; a promise is waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: false });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}
