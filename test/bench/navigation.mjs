import { accountId, nameOf } from './names.mjs';
import { pause } from './tools/cdp.mjs';
import { drawn } from './tools/random.mjs';
import { hrefOf, sites } from './tools/site.mjs';
import { ownTasks } from './tools/trace.mjs';
import { arrived } from './tools/world.mjs';
import { installWatch } from './watch.page.mjs';

/** So long after a navigation the content script has read the page, told the background and drawn its pill. */
const quietMs = 1_300;

async function totals(page) {
  const { metrics } = await page.ask('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value * 1000;
  return { script: of('ScriptDuration'), task: of('TaskDuration') };
}

/** What the renderer's main thread worked for one navigation, in milliseconds of scripts and of tasks. */
async function worked(page, go) {
  const before = await totals(page);
  await go();
  await pause(quietMs);
  const after = await totals(page);
  // A new process starts counting anew.
  const since = (name) => after[name] - (after[name] >= before[name] ? before[name] : 0);
  return { script: since('script'), task: since('task') };
}

/**
 * Loads accounts and switches between them on the demo CRM, with Milepost's script and without it, in turn.
 * @returns for loads and for switches, with and without: a list of {script, task}; and what a trace says of the tasks in which the script ran
 */
export async function measureNavigations(world, { count, times, random, say }) {
  const sides = { with: sites.milepost, without: sites.bare };
  const pages = {};
  for (const [side, site] of Object.entries(sides)) {
    pages[side] = await world.open(site + accountId(0));
    await pages[side].ask('Page.enable');
    await pages[side].ask('Performance.enable', { timeDomain: 'timeTicks' });
  }
  const loads = { with: [], without: [] };
  const switches = { with: [], without: [] };
  const trace = ownTasks(world.browser, world.own('content-scripts/crm.js'));

  await trace.start();
  for (const [nth, i] of drawn(times + 2, count, random).entries()) {
    for (const [side, site] of Object.entries(sides)) {
      const url = site + accountId(i);
      const result = await worked(pages[side], async () => {
        await pages[side].ask('Page.navigate', { url });
        await arrived(pages[side], url);
      });
      if (nth > 1) loads[side].push(result);
    }
    if (nth % 10 === 9) say(`loaded ${nth + 1} of ${times + 2} accounts`);
  }
  const loadTasks = await trace.stop();

  for (const page of Object.values(pages)) await page.run(installWatch);
  await trace.start();
  for (const [nth, i] of drawn(times + 2, count, random).entries()) {
    for (const side of Object.keys(sides)) {
      const result = await worked(pages[side], () =>
        pages[side].run((href, name) => bench.go(href, name), hrefOf(accountId(i)), nameOf(i)),
      );
      if (nth > 1) switches[side].push(result);
    }
    if (nth % 10 === 9) say(`switched ${nth + 1} of ${times + 2} times`);
  }
  const switchTasks = await trace.stop();
  return { loads, switches, loadTasks, switchTasks, times: times + 2 };
}
