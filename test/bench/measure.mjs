import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { memoryLine, navigationLine, panelLine, scriptLine, searchLine, switchLine } from './lines.mjs';
import { measureNavigations } from './navigation.mjs';
import { measureSearch } from './search.mjs';
import { fingerprint, seed } from './seed.mjs';
import { emptyStack, panelSizes, scriptSizes } from './sizes.mjs';
import { measureSwitching, openSide } from './switching.mjs';
import { randomFrom } from './tools/random.mjs';
import { serveSite, sites } from './tools/site.mjs';
import { openWorld } from './tools/world.mjs';

/** Other customers at every run: the browser's caches must not have them. */
const random = randomFrom(Date.now());

/** Measures what is asked for. @returns the budgets' lines, and the facts of the run */
export async function measure({ extension, profile, customers, only, switches, profiled, say }) {
  const lines = [];
  if (only.includes('sizes')) {
    lines.push(scriptLine(await scriptSizes(extension.built)));
    lines.push(panelLine(panelSizes(extension.built), await emptyStack()));
  }
  if (only.every((name) => name === 'sizes')) return { lines, facts: {} };

  const site = await serveSite();
  const kept = join(profile, await fingerprint(sites.milepost));
  const world = await openWorld({ profile: kept, extension });
  try {
    const { product } = await world.browser.ask('Browser.getVersion');
    const seeded = await seed({
      profile: kept,
      count: customers,
      base: sites.milepost,
      openPage: (path) => world.open(world.own(path)),
      makeDatabase: () => world.open(world.own('sidepanel.html')),
      say,
    });
    const run = { count: customers, random, say, facts: seeded };
    const side = await openSide(world, Math.floor(random() * customers), profiled);
    if (only.includes('switching')) {
      const measured = await measureSwitching(world, side, { ...run, switches, profiled });
      lines.push(switchLine(measured), memoryLine(measured));
    }
    if (only.includes('navigation')) lines.push(navigationLine(await measureNavigations(world, { ...run, times: 30 })));
    if (only.includes('search')) lines.push(searchLine(await measureSearch(world, side, { ...run, words: 40 })));
    const facts = {
      browser: product,
      date: new Date().toISOString().slice(0, 10),
      seeding: `${seeded.rows.toLocaleString('en')} rows, seeded in ${seeded.took} s`,
    };
    return { lines, facts };
  } finally {
    await world.close();
    await site.close();
    rmSync(join(kept, 'SingletonLock'), { force: true });
  }
}
