import { writeFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Target } from './target';

interface Node {
  readonly backendDOMNodeId?: number;
  readonly ignored?: boolean;
  readonly name?: { value: string };
}
type Name = string | RegExp;

const fits = (name: Name, value: string) => (typeof name === 'string' ? value === name : name.test(value));
const keyCodes: Record<string, number> = {
  Enter: 13,
  Escape: 27,
  Tab: 9,
  Backspace: 8,
  ArrowDown: 40,
  ArrowUp: 38,
  ArrowLeft: 37,
  ArrowRight: 39,
  ' ': 32,
  Delete: 46,
};
const modifierBits = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const;

/** The docked side panel, driven as a person does: by roles and names that the browser's own accessibility tree gives, with real mouse and keys. */
export class Docked {
  readonly target: Target;
  #log: string[] | undefined;

  constructor(target: Target) {
    this.target = target;
  }

  evaluate<T>(expression: string): Promise<T> {
    return this.target.evaluate<T>(expression);
  }

  /** All text that is shown now. */
  text(): Promise<string> {
    return this.evaluate("document.body?.innerText ?? ''");
  }

  /** Waits until the panel shows a text. */
  async shows(text: Name, timeout = 5_000): Promise<void> {
    const expected = typeof text === 'string' ? expect.stringContaining(text) : expect.stringMatching(text);
    await expect.poll(() => this.text(), { timeout, intervals: [20, 50, 100] }).toEqual(expected);
  }

  #all(role: string): Promise<Node[]> {
    return this.#again(() => this.#query(role));
  }

  async #query(role: string): Promise<Node[]> {
    const { root } = await this.target.send<{ root: { nodeId: number } }>('DOM.getDocument', { depth: 0 });
    const { nodes } = await this.target.send<{ nodes: Node[] }>('Accessibility.queryAXTree', { nodeId: root.nodeId, role });
    return nodes.filter((node) => !node.ignored && node.backendDOMNodeId !== undefined);
  }

  /** The accessible names of everything with a role, in document order. */
  async names(role: string): Promise<string[]> {
    return (await this.#all(role)).map((node) => node.name?.value ?? '');
  }

  /** Waits for the one element of a role and name; `nth` takes one of several. */
  async find(role: string, name: Name, nth?: number): Promise<number> {
    let found: Node[] = [];
    await expect
      .poll(
        async () => {
          found = (await this.#all(role)).filter((node) => fits(name, node.name?.value ?? ''));
          return found.length;
        },
        { message: `${role} "${name}" in the panel`, timeout: 5_000, intervals: [20, 50, 100] },
      )
      .toBeGreaterThan(nth ?? 0);
    if (nth === undefined && found.length > 1)
      throw new Error(`${found.length} times ${role} "${name}": ${found.map((node) => node.name?.value).join(' | ')}`);
    return found[nth ?? 0]?.backendDOMNodeId ?? 0;
  }

  async has(role: string, name: Name): Promise<boolean> {
    return (await this.#all(role)).some((node) => fits(name, node.name?.value ?? ''));
  }

  /** The panel renders while it is driven: a node that went away meanwhile is looked for again. */
  async #again<T>(act: () => Promise<T>): Promise<T> {
    for (let left = 20; ; left -= 1) {
      try {
        return await act();
      } catch (error) {
        if (left === 0 || !/node with given id|does not belong to the document|No node found/i.test(String(error))) throw error;
      }
    }
  }

  async #on<T>(node: number, body: string): Promise<T> {
    const { object } = await this.target.send<{ object: { objectId: string } }>('DOM.resolveNode', { backendNodeId: node });
    const { result } = await this.target.send<{ result: { value: T } }>('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `async function () { ${body} }`,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value;
  }

  /**
   * A real click in the middle of what a person would click, once it stands still: a hidden radio button or checkbox is clicked on its label.
   * Fails where it is covered.
   */
  async click(role: string, name: Name, nth?: number): Promise<void> {
    const { x, y, over } = await this.#again(async () => this.#placeOf(await this.find(role, name, nth)));
    if (over) throw new Error(`${role} "${name}" is covered by ${over}`);
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await this.target.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseMoved', button: 'none' });
    await this.target.send('Input.dispatchMouseEvent', { ...mouse, type: 'mousePressed' });
    await this.target.send('Input.dispatchMouseEvent', { ...mouse, type: 'mouseReleased' });
  }

  #placeOf(node: number): Promise<{ x: number; y: number; over: string }> {
    return this.#on(
      node,
      `const shown = this.matches('input[type=radio], input[type=checkbox]') ? (this.closest('label') ?? this) : this;
      shown.scrollIntoView({ block: 'center', behavior: 'instant' });
      const place = () => JSON.stringify(shown.getBoundingClientRect());
      const frame = () => new Promise(requestAnimationFrame);
      for (let before = '', still = 0; still < 3; before = place()) {
        still = place() === before ? still + 1 : 0;
        await frame();
      }
      const { x, y, width, height } = shown.getBoundingClientRect();
      const at = { x: x + width / 2, y: y + height / 2 };
      const top = document.elementFromPoint(at.x, at.y);
      return { ...at, over: top && (shown.contains(top) || top.contains(shown)) ? '' : (top?.outerHTML ?? 'nothing').slice(0, 120) };`,
    );
  }

  /** Presses keys such as `Enter` or `Control+z`, with the focus where it is. */
  async press(keys: string): Promise<void> {
    const parts = keys.split('+');
    const key = parts.pop() ?? '';
    const modifiers = parts.reduce((bits, part) => bits | modifierBits[part as keyof typeof modifierBits], 0);
    const letter = key.length === 1 && key !== ' ';
    const code = /^\d$/.test(key) ? `Digit${key}` : letter ? `Key${key.toUpperCase()}` : key === ' ' ? 'Space' : key;
    const text = key === 'Enter' ? '\r' : letter && !(modifiers & ~modifierBits.Shift) ? key : key === ' ' ? ' ' : undefined;
    const windowsVirtualKeyCode = keyCodes[key] ?? key.toUpperCase().charCodeAt(0);
    await this.target.send('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      key,
      code,
      text,
      modifiers,
      windowsVirtualKeyCode,
    });
    await this.target.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code, modifiers, windowsVirtualKeyCode });
  }

  /** Gives the focus to an element, as Tab would in the end. */
  async focus(role: string, name: Name): Promise<void> {
    await this.#again(async () => this.target.send('DOM.focus', { backendNodeId: await this.find(role, name) }));
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.target.send('Input.insertText', { text });
  }

  /** Clicks a field, selects what is in it and types over it. Clicks again where the panel moved under the pointer. */
  async fill(role: string, name: Name, text: string, nth?: number): Promise<void> {
    await expect(async () => {
      await this.click(role, name, nth);
      const node = await this.find(role, name, nth);
      expect(await this.#on(node, 'return document.activeElement === this && (this.select(), true)')).toBe(true);
    }).toPass({ timeout: 5_000, intervals: [50] });
    await this.type(text);
  }

  async screenshot(path: string): Promise<void> {
    const { data } = await this.target.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  /** What the browser refused because of the content security policy, from the panel's first moment on. */
  async violations(): Promise<string[]> {
    if (!this.#log) {
      const log: string[] = [];
      this.target.on((method, params) => {
        if (method !== 'Log.entryAdded') return;
        const { text } = (params as { entry: { text: string } }).entry;
        if (/Content Security Policy/i.test(text)) log.push(text);
      });
      this.#log = log;
      await this.target.send('Log.enable');
    }
    return this.#log;
  }

  /** Lays the panel out in another width. */
  async width(px: number): Promise<void> {
    await this.target.send('Emulation.setDeviceMetricsOverride', { width: px, height: 720, deviceScaleFactor: 1, mobile: false });
  }

  /** As wide as it is docked: real clicks reach no further. */
  async ownWidth(): Promise<void> {
    await this.target.send('Emulation.clearDeviceMetricsOverride');
  }

  /** Shows the panel in a theme, its colours at rest. */
  async theme(scheme: 'light' | 'dark'): Promise<void> {
    await this.target.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    await this.evaluate(
      'new Promise(requestAnimationFrame).then(() => Promise.allSettled(document.getAnimations().map((each) => each.finished))).then(() => undefined)',
    );
  }
}
