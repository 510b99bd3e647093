import { expect } from '@playwright/test';
import type { Display } from './display';

/** A point of the empty tab strip: the browser dims the whole window behind its prompt. */
const strip = [1000, 20] as const;

/**
 * Does what makes the browser ask for a permission, and answers the browser's own prompt on the screen. Its first button denies and has the focus; keys are
 * ignored for the first half second, so Return is pressed until the prompt is gone.
 */
export async function answerPrompt(display: Display, answer: 'allow' | 'deny', ask: () => Promise<void>): Promise<void> {
  const before = display.colour(...strip);
  await ask();
  await expect.poll(() => display.colour(...strip), { message: 'the browser asks', timeout: 10_000, intervals: [50] }).not.toBe(before);
  if (answer === 'allow') display.xdotool('key', 'Tab');
  await expect
    .poll(
      () => {
        if (display.colour(...strip) === before) return true;
        display.xdotool('key', 'Return');
        return false;
      },
      { message: 'the prompt goes away', timeout: 10_000, intervals: [250] },
    )
    .toBe(true);
}
