import { accountId, nameOf } from './names.mjs';
import { installPanelPhases, installWorkerPhases } from './phases.page.mjs';
import { rowsOf, statementOf, stories, storyOf } from './rows.mjs';
import { countNodes, makeTemplate } from './template.mjs';
import { pause } from './tools/cdp.mjs';
import { memoryOf } from './tools/heap.mjs';
import { drawn } from './tools/random.mjs';
import { hrefOf, sites } from './tools/site.mjs';
import { median, p95 } from './tools/stats.mjs';
import { capture, installWatch } from './watch.page.mjs';

/** The content script tells changes of the address at once, but no two within a quarter of a second: a person is slower. */
const betweenMs = 160;

/** One side of the comparison: a CRM page and what stands beside it. */
class Side {
  constructor(page, panel) {
    this.page = page;
    this.panel = panel;
  }

  async install() {
    /** Sessions whose phases are asked for after each switch. */
    this.watched = [];
    for (const session of [this.page, this.panel]) await session.run(installWatch);
  }

  /** Goes to a customer's account and waits until it is painted beside it. @returns milliseconds from the change of the address, and from the painted name */
  async switchTo(i) {
    await this.panel.run((texts) => bench.expect(texts), [nameOf(i), statementOf(i)]);
    const { left, named } = await this.page.run((href, name) => bench.go(href, name), hrefOf(accountId(i)), nameOf(i));
    const { at, held } = await this.panel.run(() => bench.painted);
    await pause(betweenMs);
    const phases = [];
    for (const session of this.watched ?? []) phases.push(...(await session.run(() => globalThis.phases.splice(0))));
    phases.push(['name painted on the page', named], ['document holds it', held], ['painted', at]);
    return { total: at - left, name: at - named, phases: phases.map(([what, when]) => [what, when - left]) };
  }
}

/** The demo CRM with the docked panel beside it. */
export async function openSide(world, first, profiled) {
  const worker = profiled ? await world.worker() : null;
  await worker?.run(installWorkerPhases);
  const page = await world.open(sites.milepost + accountId(first));
  const side = new Side(page, await world.openPanel(page));
  await loaded(side.panel);
  if (worker) {
    // The database's functions are bound when it opens: the panel starts anew with them watched.
    await side.panel.ask('Page.enable');
    await side.panel.ask('Page.addScriptToEvaluateOnNewDocument', { source: `(${installPanelPhases})()` });
    await side.panel.run(() => {
      globalThis.old = true;
    });
    await side.panel.ask('Page.reload');
    await loaded(side.panel);
  }
  await side.install();
  if (worker) side.watched = [worker, side.panel];
  return side;
}

/** Waits until a panel has loaded, not before the reload that was asked for. */
async function loaded(panel) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await panel.run(() => document.readyState === 'complete' && !globalThis.old).catch(() => false)) return;
    await pause(50);
  }
  throw new Error('the panel did not load');
}

/** When each thing happened after the change of the address, in the order of the medians; what happens several times in a switch is numbered. */
function phasesOf(switches) {
  const all = new Map();
  for (const { phases } of switches) {
    const times = new Map();
    for (const [what, when] of phases) {
      times.set(what, (times.get(what) ?? 0) + 1);
      const name = times.get(what) > 1 ? `${what} (${times.get(what)})` : what;
      all.set(name, [...(all.get(name) ?? []), when]);
    }
  }
  return [...all]
    .filter(([, list]) => list.length > switches.length / 2)
    .map(([name, list]) => ({ name, at: median(list), late: p95(list) }))
    .sort((a, b) => a.at - b.at)
    .map(({ name, at, late }) => `${name} ${at.toFixed(1)} (p95 ${late.toFixed(1)})`);
}

/** The reference in windows of its own; its document is the panel's, as it was seen for a few customers. */
async function openFloor(world, seen, { today, crm }) {
  const functions = { keyOf: (id) => crm.prefix + id, record: crm.record, urlOf: (id) => crm.base + id };
  const template = makeTemplate(seen, (i) => rowsOf(i, today, functions));
  const [{ width, height }] = seen;
  const panel = await world.open(world.own('reference/floor.html'), { width, height });
  await panel.ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 0, mobile: false });
  await panel.run((...args) => globalThis.prepareFloor(...args), template, crm.prefix);
  const floor = new Side(await world.open(sites.reference + accountId(seen[0].i)), panel);
  await floor.install();
  return { floor, template };
}

/** Draws until there are two customers of each story. */
function* twoOfEach(next) {
  const drawn = Array(stories).fill(0);
  while (drawn.some((times) => times < 2)) {
    const i = next();
    drawn[storyOf(i)] += 1;
    if (drawn[storyOf(i)] <= 2) yield i;
  }
}

/**
 * Switches accounts 500 times beside the docked panel, a part of them in turn with the reference; every customer is another one.
 * @param side the CRM page and a panel in which nothing happened yet; @param profiled whether the phases of a switch are told
 */
export async function measureSwitching(world, side, { count, random, say, facts, switches, profiled }) {
  const inAll = 500;
  const customers = drawn(inAll + switches + 400, count, random);
  const next = () => {
    const i = customers.pop();
    // Fewer customers than switches, while trying something out: they come around again.
    if (i !== undefined) return i;
    customers.push(...drawn(count, count, random));
    return customers.pop();
  };
  let done = 0;
  const ourSwitch = async (i = next()) => {
    done += 1;
    return side.switchTo(i);
  };

  for (let n = 0; n < 5; n += 1) await ourSwitch();
  const after5 = await memoryOf(side.panel);

  // Two customers of each story: what the panel shows of them is what the reference will show of others.
  const seen = [];
  for (const i of twoOfEach(next)) {
    await ourSwitch(i);
    seen.push({ i, story: storyOf(i), ...(await side.panel.run(capture)) });
  }
  const { floor, template } = await openFloor(world, seen, facts);
  for (let n = 0; n < 10; n += 1) await floor.switchTo(next());

  const ours = [];
  const theirs = [];
  for (let n = 0; n < switches; n += 1) {
    ours.push(await ourSwitch());
    theirs.push(await floor.switchTo(next()));
    if (n % 50 === 49) say(`switched ${n + 1} of ${switches} times a side`);
  }
  // Pages of one extension share a process and its heap: the reference's must be gone before memory is measured again.
  await floor.panel.close();
  await floor.page.close();
  const memory = [{ switches: 5, ...after5 }];
  for (const stop of [300, 400, inAll]) {
    while (done < stop) await ourSwitch();
    memory.push({ switches: done, ...(await memoryOf(side.panel)) });
  }
  const ourNodes = seen.map(({ body }) => countNodes(body));
  const { fields, told, unlike } = template.count;
  return {
    ours,
    theirs,
    random,
    memory,
    phases: profiled ? [phasesOf(ours), phasesOf(theirs)] : [],
    nodes:
      `${Math.min(...ourNodes)} to ${Math.max(...ourNodes)} in the panel (median ${median(ourNodes)}), the same in the reference by construction; of its changing words ` +
      `${fields} are a row's field, ${told} are told; ${unlike} of ${stories} stories look otherwise from customer to customer`,
  };
}
