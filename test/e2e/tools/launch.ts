import { readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, type Request, type Worker } from '@playwright/test';
import { findBrowser, rootArguments } from '../../../scripts/tools/browser.mjs';
import type { Display } from './display';
import { Docked } from './docked';
import { Targets } from './target';

export const builds = { shipped: '.output/chrome-mv3', grantsLoopback: '.output/test-chrome-mv3' } as const;

interface Options {
  readonly build: string;
  readonly profile: string;
  readonly display?: Display;
  readonly args?: readonly string[];
  readonly pageCache?: boolean;
}

/** A browser with Milepost loaded, on a profile that can be started again. */
export class Running {
  readonly context: BrowserContext;
  readonly targets: Targets;
  readonly id: string;
  readonly options: Options;
  /** Every request that the browser made, by whom: the page's or worker's address and the address asked for. */
  readonly requests: { from: string; url: string }[] = [];

  private constructor(context: BrowserContext, targets: Targets, id: string, options: Options) {
    this.context = context;
    this.targets = targets;
    this.id = id;
    this.options = options;
    context.on('request', (request) => {
      this.requests.push({ from: whoAsked(request), url: request.url() });
    });
  }

  static async launch(options: Options): Promise<Running> {
    const executablePath = findBrowser();
    if (!executablePath) throw new Error('no Chromium, Chrome or Edge on this machine');
    const extension = join(process.cwd(), options.build);
    const context = await chromium.launchPersistentContext(options.profile, {
      executablePath,
      headless: !options.display,
      viewport: null,
      ...(options.pageCache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
      ...(options.display ? { env: { ...process.env, DISPLAY: options.display.name } as Record<string, string> } : {}),
      args: [
        ...rootArguments(),
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--window-size=1300,860',
        '--window-position=0,0',
        '--lang=en-US',
        ...(options.args ?? []),
      ],
    });
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const browser = context.browser();
    if (!browser) throw new Error('a persistent context without its browser');
    return new Running(context, await Targets.of(browser), worker.url().split('/')[2] ?? '', options);
  }

  url(page: string): string {
    return `chrome-extension://${this.id}/${page}`;
  }

  async worker(): Promise<Worker> {
    return this.context.serviceWorkers()[0] ?? (await this.context.waitForEvent('serviceworker'));
  }

  /** The page that the browser opened by itself, or a new one. */
  async page(): Promise<Page> {
    return this.context.pages().find((page) => page.url() === 'about:blank') ?? (await this.context.newPage());
  }

  /** A page in a window of its own. */
  async newWindow(url: string): Promise<Page> {
    const opened = this.context.waitForEvent('page');
    await (await this.worker()).evaluate((address) => chrome.windows.create({ url: address, focused: true }), url);
    const page = await opened;
    await page.waitForURL(url);
    return page;
  }

  /** The tab's own target: what a click on the toolbar icon acts on. */
  async #tabTarget(page: Page): Promise<string> {
    const session = await this.context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    await session.detach();
    const tabs = (await this.targets.all()).filter((info) => info.type === 'tab');
    for (const tab of tabs) {
      const attached = await this.targets.attach(tab.targetId);
      const inside = await attached.children();
      await attached.detach();
      if (inside.includes(targetInfo.targetId)) return tab.targetId;
    }
    throw new Error(`no tab holds ${page.url()}`);
  }

  /** Clicks Milepost's icon on a page's tab. */
  async clickIcon(page: Page): Promise<void> {
    await page.bringToFront();
    await this.targets.send('Extensions.triggerAction', { id: this.id, targetId: await this.#tabTarget(page) });
  }

  /** Ids of the panels that are docked now, one per window at most. */
  async dockedIds(): Promise<string[]> {
    const pages = new Set<string>();
    for (const info of await this.targets.all())
      if (info.type === 'page' && info.url.startsWith(this.url('sidepanel.html'))) pages.add(info.targetId);
    return [...pages];
  }

  /** How many of the extension's pages that are shown now have the focus in a text field: in the panel or wherever else a note is taken. */
  async composers(): Promise<number> {
    let count = 0;
    for (const info of await this.targets.all()) {
      if (info.type === 'tab' || info.type === 'service_worker' || !info.url.startsWith(this.url(''))) continue;
      const page = await this.targets.attach(info.targetId);
      if (await page.evaluate<boolean>('document.hasFocus() && document.activeElement?.matches("textarea")')) count += 1;
      await page.detach();
    }
    return count;
  }

  /** Waits for a docked panel that is not among those known already. */
  async docked(known: readonly string[] = []): Promise<Docked> {
    let found: string | undefined;
    await expect
      .poll(
        async () => {
          found = (await this.dockedIds()).find((id) => !known.includes(id));
          return found !== undefined;
        },
        { message: 'the docked panel', timeout: 10_000, intervals: [50] },
      )
      .toBe(true);
    return new Docked(await this.targets.attach(found ?? ''));
  }

  /** Clicks the icon and gives the panel that docks. */
  async openPanel(page: Page): Promise<Docked> {
    const known = await this.dockedIds();
    await this.clickIcon(page);
    return this.docked(known);
  }

  /** Closes the panels of all windows, as their own cross does. */
  async closePanels(): Promise<void> {
    await (await this.worker()).evaluate(async () => {
      for (const { id } of await chrome.windows.getAll()) if (id !== undefined) await chrome.sidePanel.close({ windowId: id });
    });
    await expect.poll(() => this.dockedIds()).toEqual([]);
  }

  /** Stops the service worker, as the browser does after half a minute of rest. */
  async stopWorker(): Promise<void> {
    const worker = (await this.targets.all()).find((info) => info.type === 'service_worker' && info.url.includes(this.id));
    if (worker) await this.targets.send('Target.closeTarget', { targetId: worker.targetId });
    await expect.poll(async () => (await this.targets.all()).some((info) => info.targetId === worker?.targetId)).toBe(false);
  }

  /** Ends the browser without warning and starts it again on the same profile. */
  async killAndRelaunch(): Promise<Running> {
    const pid = Number(readlinkSync(join(this.options.profile, 'SingletonLock')).split('-').pop());
    const closed = new Promise<void>((done) => this.context.once('close', () => done()));
    process.kill(pid, 'SIGKILL');
    await closed;
    await rm(join(this.options.profile, 'SingletonLock'), { force: true });
    return Running.launch(this.options);
  }

  /** Waits for the page that installing opens. */
  async welcome(): Promise<Page> {
    const find = () => this.context.pages().find((page) => page.url() === this.url('welcome.html'));
    await expect.poll(() => find() !== undefined, { message: 'the welcome page', timeout: 10_000 }).toBe(true);
    return find() ?? this.context.newPage();
  }

  async close(): Promise<void> {
    await this.context.close();
  }
}

/** The page's or worker's address; empty for a navigation, and for a page that is only just opening, whose frame Playwright does not know yet. */
function whoAsked(request: Request): string {
  const worker = request.serviceWorker();
  if (worker) return worker.url();
  if (request.isNavigationRequest()) return '';
  try {
    return request.frame().url();
  } catch {
    return '';
  }
}

/** A new profile folder in the system's temporary place. */
export const newProfile = () => mkdtemp(join(tmpdir(), 'milepost-profile-'));
