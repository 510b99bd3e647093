import { rm } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { demoAnswer, type Served, serve } from '../../scripts/tools/demo.mjs';
import { type Display, openDisplay } from './tools/display';
import { builds, newProfile, Running } from './tools/launch';

interface Own {
  /** Playwright switches the browser's back-forward cache off; tests that need it ask for it. */
  readonly pageCache: boolean;
  /** The build that people get, in a window on a screen of its own: for the browser's own prompt and the real shortcut. */
  readonly shipped: Running;
  /** The same source with loopback granted at install, without a window. */
  readonly granted: Running;
  /** A profile folder that is removed after the test. */
  readonly profile: string;
}
interface Shared {
  readonly demo: Served;
  readonly display: Display;
}

export const test = base.extend<Own, Shared>({
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this pattern.
    async ({}, use) => {
      const demo = await serve(0, demoAnswer);
      await use(demo);
      await demo.close();
    },
    { scope: 'worker' },
  ],
  display: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const display = await openDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  pageCache: [false, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: as above
  profile: async ({}, use) => {
    const profile = await newProfile();
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  shipped: async ({ profile, display }, use) => {
    const running = await Running.launch({ build: builds.shipped, profile, display });
    await use(running);
    await running.close();
  },
  granted: async ({ profile, pageCache }, use) => {
    const running = await Running.launch({ build: builds.grantsLoopback, profile, pageCache });
    await (await running.welcome()).close();
    await use(running);
    await running.close();
  },
});

export { expect } from '@playwright/test';
