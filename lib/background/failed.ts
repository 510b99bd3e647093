/** Says in the worker's console what did not work; nothing there waits for an answer. Never with a customer's text. */
export const failed =
  (what: string) =>
  (error: unknown): void =>
    console.error(`Milepost: ${what}`, error);
