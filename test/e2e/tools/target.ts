import type { Browser } from '@playwright/test';

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

/** The browser's own debugging protocol, whoever carries it. */
export interface Wire {
  readonly ask: (method: string, params: object) => Promise<unknown>;
  readonly hear: (listener: (method: string, params: unknown) => void) => void;
}

/** Sees what Playwright makes no Page of, such as the docked side panel. */
export class Targets {
  readonly #wire: Wire;

  constructor(wire: Wire) {
    this.#wire = wire;
  }

  static async of(browser: Browser): Promise<Targets> {
    const session = await browser.newBrowserCDPSession();
    return new Targets({
      // Some domains, Extensions among them, are missing from Playwright's types.
      ask: (method, params) => session.send(method as 'Target.getTargets', params as never),
      hear: (listener) => {
        for (const event of ['Target.receivedMessageFromTarget', 'Target.detachedFromTarget'] as const)
          session.on(event, (params) => listener(event, params));
      },
    });
  }

  async all(): Promise<Info[]> {
    const { targetInfos } = (await this.#wire.ask('Target.getTargets', { filter: [{}] })) as { targetInfos: Info[] };
    return targetInfos;
  }

  async send(method: string, params: object): Promise<Answer> {
    return (await this.#wire.ask(method, params)) as Answer;
  }

  async attach(targetId: string): Promise<Target> {
    const { sessionId } = (await this.#wire.ask('Target.attachToTarget', { targetId, flatten: false })) as { sessionId: string };
    return new Target(this.#wire, sessionId);
  }
}

/** One attached target, spoken to through the browser's session. */
export class Target {
  readonly #wire: Wire;
  readonly #id: string;
  readonly #waiting = new Map<number, Call>();
  #last = 0;
  readonly #listeners: ((method: string, params: Answer) => void)[] = [];

  constructor(wire: Wire, id: string) {
    this.#wire = wire;
    this.#id = id;
    wire.hear((event, told) => {
      const { sessionId, message } = told as { sessionId?: string; message?: string };
      if (sessionId !== id) return;
      if (event === 'Target.receivedMessageFromTarget') this.#receive(message ?? '');
      if (event !== 'Target.detachedFromTarget') return;
      for (const call of this.#waiting.values()) call.failed(new Error('the target is gone'));
      this.#waiting.clear();
    });
  }

  #receive(text: string): void {
    const { id, error, result, method, params } = JSON.parse(text);
    if (method) for (const listener of this.#listeners) listener(method, params);
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.failed(new Error(error.message));
    else waiting?.done(result);
  }

  on(listener: (method: string, params: Answer) => void): void {
    this.#listeners.push(listener);
  }

  async send<T = Answer>(method: string, params: object = {}): Promise<T> {
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<unknown>((done, failed) => this.#waiting.set(id, { done, failed }));
    await this.#wire.ask('Target.sendMessageToTarget', { sessionId: this.#id, message: JSON.stringify({ id, method, params }) });
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
    await this.#wire.ask('Target.detachFromTarget', { sessionId: this.#id });
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
