interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  body: string;
}
export interface Served {
  /** Without a slash at its end. */
  url: string;
  close: () => Promise<void>;
}
export function demoAnswer(path: string): Answer | null;
export function serve(port: number, answer: (path: string, query: URLSearchParams) => Answer | null): Promise<Served>;
