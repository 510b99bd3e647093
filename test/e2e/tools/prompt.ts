import { expect } from '@playwright/test';
import type { Display } from './display';

/** A point of the empty tab strip: the browser dims the whole window behind its prompt. */
const strip = '4x4+1000+20';
/** Where the prompt stands in a window of 1300 px at the screen's corner. */
const prompt = '520x280+390+70';

/**
 * Does what makes the browser ask for a permission, and answers the browser's own prompt on the screen with real keys. Its first button denies and has the
 * focus. The prompt ignores what comes within half a second of its opening, or of the key before.
 */
export async function answerPrompt(display: Display, answer: 'allow' | 'deny', ask: () => Promise<void>): Promise<void> {
  const before = display.look(strip);
  await ask();
  await expect.poll(() => display.look(strip), { message: 'the browser asks', timeout: 10_000, intervals: [50] }).not.toBe(before);
  const seen = await atRest(display);
  if (answer === 'allow') {
    await expect
      .poll(
        () => {
          display.xdotool('key', 'Tab');
          return display.look(prompt);
        },
        { message: 'the focus moves to the button that allows', timeout: 10_000, intervals: [300] },
      )
      .not.toBe(seen);
  }
  await expect
    .poll(
      () => {
        if (display.look(strip) === before) return true;
        display.xdotool('key', 'Return');
        return false;
      },
      { message: 'the prompt goes away', timeout: 10_000, intervals: [700] },
    )
    .toBe(true);
}

/** Waits until the prompt has faded in. */
async function atRest(display: Display): Promise<string> {
  let last = '';
  let same = 0;
  await expect
    .poll(
      () => {
        const now = display.look(prompt);
        same = now === last ? same + 1 : 0;
        last = now;
        return same;
      },
      { timeout: 5_000, intervals: [100] },
    )
    .toBeGreaterThanOrEqual(4);
  return last;
}
