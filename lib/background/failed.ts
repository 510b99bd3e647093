/** The browser's words when it closes its windows one by one; what was to be written then goes with it anyway. */
const closing = /browser is shutting down/i;

/** Says in the worker's console what did not work; nothing there waits for an answer. Never with a customer's text. */
export const failed =
  (what: string) =>
  (error: unknown): void => {
    if (!closing.test(String(error))) console.error(`Milepost: ${what}`, error);
  };
