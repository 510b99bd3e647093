import { expect } from '@playwright/test';
import type { Display } from '../tools/display';
import type { Docked } from '../tools/docked';
import type { Running } from '../tools/launch';
import { answerPrompt } from '../tools/prompt';
import { say, saying } from '../tools/say';

/** What a person does in the panel, in their words. */
export class Panel {
  readonly docked: Docked;

  constructor(docked: Docked) {
    this.docked = docked;
  }

  static async open(running: Running, page: Parameters<Running['openPanel']>[0]): Promise<Panel> {
    return new Panel(await running.openPanel(page));
  }

  /** Whom the panel shows: its first heading and, where a customer can be started, the name that is filled in. */
  async who(): Promise<string> {
    return this.docked.evaluate<string>(who);
  }

  /** Waits until the panel shows a customer or, not started yet, a record of this name. */
  async shows(name: string, timeout = 5_000): Promise<void> {
    await expect.poll(() => this.who(), { message: `the panel shows ${name}`, timeout, intervals: [20, 50] }).toBe(name);
  }

  /** From now on remembers whom the panel showed and since when, by the clock that the test and the pages share. */
  async remember(): Promise<void> {
    await this.docked.evaluate(`(() => {
      const seen = [];
      globalThis.seen = seen;
      const look = () => {
        const shown = ${who};
        if (shown !== seen.at(-1)?.shown) seen.push({ shown, at: Date.now() });
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
      look();
    })()`);
  }

  /** Whom the panel showed at any moment between two times, as `remember` saw it. */
  async showed(since: number, until = Date.now()): Promise<string[]> {
    const seen = await this.docked.evaluate<{ shown: string; at: number }[]>('globalThis.seen');
    return seen.filter(({ at }, place) => at < until && (seen[place + 1]?.at ?? until) > since).flatMap(({ shown }) => shown.split(' / '));
  }

  /** Allows the page's site, through the browser's own prompt. */
  async allow(display: Display): Promise<void> {
    const button = (await this.docked.names('button')).find((name) => saying('start.allow').test(name));
    await answerPrompt(display, 'allow', () => this.docked.click('button', button ?? saying('start.allow')));
  }

  /** Starts the record on the page as a new customer. */
  async start(name: string, segment: 'startup' | 'midmarket' | 'enterprise' = 'midmarket'): Promise<void> {
    await this.docked.click('radio', say(`start.segment_${segment}`));
    await this.docked.click('button', say('start.start', { name }));
    await this.docked.find('textbox', say('needs.statement'));
  }

  /** Writes the Required Outcome into the open editor. Dates are ISO. */
  async writeOutcome(outcome: { statement: string; from: string; to: string; unit: string; by: string }): Promise<void> {
    const { docked } = this;
    await this.writeStatement(outcome.statement);
    await docked.fill('textbox', say('needs.aToday'), outcome.from);
    await docked.fill('textbox', say('needs.bField'), outcome.to);
    await docked.fill('textbox', say('needs.unit'), outcome.unit);
    await this.date(say('needs.bDay'), outcome.by);
    await docked.press('Enter');
    await docked.click('button', say('ui.close'));
    await docked.find('button', outcome.statement);
  }

  /** Writes the sentence and goes on to its measure; it is kept by then. */
  async writeStatement(statement: string): Promise<void> {
    await this.docked.fill('textbox', say('needs.statement'), statement);
    await this.docked.click('textbox', say('needs.aToday'));
    await this.docked.find('button', say('needs.confirmToday'));
  }

  /** Types a day into the browser's own date field, part by part as its locale (en-US) wants it. */
  async date(label: string, iso: string): Promise<void> {
    const [year, month, day] = iso.split('-');
    await this.docked.focus('Date', label);
    for (const key of `${month}${day}${year}`) await this.docked.press(key);
  }

  /** Opens the first of what a block or way leads to, does something there, and comes back to the six blocks. */
  async inView(opener: RegExp | string, title: string, act: () => Promise<void>): Promise<void> {
    await this.docked.click('button', opener);
    await this.docked.find('heading', title);
    await act();
    await this.docked.click('button', title);
    await expect.poll(() => this.docked.has('button', say('customer.way.more'))).toBe(true);
  }

  async logReading(value: string, label: string): Promise<void> {
    await this.docked.evaluate(`document.querySelector('button[title="${say('needs.logReading')}"]').focus()`);
    await this.docked.press('Enter');
    await this.docked.fill('textbox', label, value);
    await this.docked.press('Enter');
    await this.docked.shows(say('needs.readingLogged', { value }));
  }

  /** Undoes the last change with the keys, outside of any field, and waits for the panel to say so. */
  async undo(): Promise<void> {
    await this.docked.evaluate('document.activeElement.blur()');
    await this.docked.press('Control+z');
    await this.docked.shows(saying('ui.undone'));
  }

  async redo(): Promise<void> {
    await this.docked.press('Control+Shift+Z');
    await this.docked.shows(saying('ui.redone'));
  }
}

/**
 * How long the panel may go on showing the record before: a second address in quick succession is told 250 ms after the first, and two tests
 * share the machine.
 */
export const grace = 600;

/** Evaluated in the panel. */
const who = `(() => {
  const heading = document.querySelector('h1')?.textContent ?? '';
  const field = document.querySelector('form input.field[dir=auto]')?.value;
  return field === undefined || field === heading ? heading : heading + ' / ' + field;
})()`;
