export function findBrowser(): string | undefined;
export function rootArguments(): string[];
interface Opened {
  id: string;
  ended: Promise<void>;
  close: () => void;
  ask: (method: string, params?: object) => Promise<unknown>;
  hear: (listener: (method: string, params: unknown) => void) => void;
}
export function openBrowser(options: {
  browser: string;
  profile: string;
  extension: string;
  url: string;
  headless: boolean;
}): Promise<Opened>;
