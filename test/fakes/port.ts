/** One end of a port as our code sees it, and the strings with which a test plays the other end. */
export interface FakePort {
  readonly port: chrome.runtime.Port;
  readonly sent: unknown[];
  /** The other end says something. */
  readonly say: (message: unknown) => void;
  /** The other end is gone. */
  readonly close: () => void;
  closed: boolean;
}

export function fakePort(name: string, sender?: chrome.runtime.MessageSender): FakePort {
  const hearing: ((message: unknown) => void)[] = [];
  const closing: (() => void)[] = [];
  const fake: FakePort = {
    sent: [],
    closed: false,
    say: (message) => {
      for (const hear of hearing) hear(message);
    },
    close: () => {
      fake.closed = true;
      for (const hear of closing) hear();
    },
    port: {
      name,
      sender,
      postMessage: (message: unknown) => {
        if (fake.closed) throw new Error('Attempting to use a disconnected port object');
        fake.sent.push(structuredClone(message));
      },
      disconnect: () => {
        fake.closed = true;
      },
      onMessage: { addListener: (hear: (message: unknown) => void) => hearing.push(hear) },
      onDisconnect: { addListener: (hear: () => void) => closing.push(hear) },
    } as unknown as chrome.runtime.Port,
  };
  return fake;
}
