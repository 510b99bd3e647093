import { median, p95, spreadOfP95 } from './tools/stats.mjs';

/** What each budget's measurements come to, in words: see figures.mjs for the shape of a line. */

const kb = (bytes) => `${(bytes / 1000).toFixed(1)} KB`;
const mb = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;
const ms = (value) => `${value.toFixed(1)} ms`;
const times = (ratio) => `${ratio.toFixed(2)} ×`;

export function scriptLine({ raw, packed, adapters }) {
  // Measured once on its published build (gzip); it can not be built here.
  const lightestPeer = 10_808;
  const each = adapters.map(({ name, packed: cost }) => `${name} ${(cost / 1000).toFixed(2)}`).join(', ');
  const mean = adapters.reduce((sum, { packed: cost }) => sum + cost, 0) / adapters.length;
  return {
    what: 'JavaScript injected per CRM page, gzip',
    figure: kb(packed),
    reference: `${kb(lightestPeer)}, the lightest peer`,
    ratio: times(packed / lightestPeer),
    budget: '10 KB',
    met: packed <= 10_000,
    beside: [
      `${kb(raw)} raw`,
      `the page carries no adapter; each adds to the worker (KB gzip): ${each}; ${(mean / 1000).toFixed(2)} on average`,
    ],
  };
}

export function panelLine({ files, catalog }, empty) {
  const packed = files.reduce((sum, file) => sum + file.packed, 0);
  const largest = files.toSorted((a, b) => b.packed - a.packed).slice(0, 8);
  return {
    what: 'Panel, JavaScript before first paint, gzip',
    figure: kb(packed),
    reference: `${kb(empty.packed)}, our stack, empty`,
    ratio: times(packed / empty.packed),
    budget: '150 KB',
    met: packed <= 150_000,
    beside: [
      `${files.length} files${catalog ? ', the English texts among them' : ', the texts in them'}: ${largest.map(({ path, packed: size }) => `${path} ${kb(size)}`).join(', ')}`,
    ],
  };
}

const both = (list, name) => `p50 ${ms(median(list.map((each) => each[name])))}, p95 ${ms(p95(list.map((each) => each[name])))}`;

export function switchLine({ ours, theirs, random, nodes, phases }) {
  const our = p95(ours.map(({ total }) => total));
  const their = p95(theirs.map(({ total }) => total));
  const uncertain =
    spreadOfP95(
      ours.map(({ total }) => total),
      random,
    ) / their;
  return {
    what: 'URL change > panel painted for the linked customer, p95',
    figure: ms(our),
    reference: ms(their),
    ratio: times(our / their),
    budget: '2 ×',
    met: our <= 2 * their,
    beside: [
      `${ours.length} switches a side: ours ${both(ours, 'total')}; reference ${both(theirs, 'total')}; ratio of p50 ${times(median(ours.map(({ total }) => total)) / median(theirs.map(({ total }) => total)))}; the ratio of p95 is good to ± ${uncertain.toFixed(2)}`,
      `name on the page > name in the panel: ours ${both(ours, 'name')}; reference ${both(theirs, 'name')}`,
      `nodes: ${nodes}`,
      ...phases.map((list, i) => `${i === 0 ? 'ours' : 'reference'}, ms after the change: ${list.join(', ')}`),
    ],
  };
}

export function memoryLine({ memory }) {
  const [first, last] = [memory[0], memory.at(-1)];
  return {
    what: `Panel memory after ${last.switches} account switches, compiled code aside`,
    figure: mb(last.kept),
    reference: `${mb(first.kept)}, after ${first.switches}`,
    ratio: times(last.kept / first.kept),
    budget: '1.1 ×',
    met: last.kept <= 1.1 * first.kept,
    beside: [
      `with the code that V8 compiles while the panel is used, JavaScript heap alone: ${mb(first.used)} > ${mb(last.used)} (${times(last.used / first.used)}); compiled code ${mb(first.compiled)} > ${mb(last.compiled)}`,
      memory
        .map(({ switches, kept, nodes, listeners }) => `after ${switches}: ${mb(kept)}, ${nodes} nodes, ${listeners} listeners`)
        .join('; '),
    ],
  };
}

export function navigationLine({ loads, switches, loadTasks, switchTasks, times: count }) {
  const of = (list, name) => median(list.map((each) => each[name]));
  const more = ({ with: ours, without }, name) => of(ours, name) - of(without, name);
  const worst = Math.max(0, ...[...loadTasks, ...switchTasks].map(({ own }) => own));
  const added = Math.max(more(loads, 'script'), more(switches, 'script'));
  const each = (name, kinds) =>
    `${name}: script ${ms(of(kinds.with, 'script'))} with, ${ms(of(kinds.without, 'script'))} without; main thread in all ${ms(of(kinds.with, 'task'))} with, ${ms(of(kinds.without, 'task'))} without (medians of ${kinds.with.length})`;
  const own = (tasks) => ms(tasks.reduce((sum, task) => sum + task.own, 0) / count);
  const busiest = Math.max(0, ...[...loadTasks, ...switchTasks].map(({ cpu }) => cpu));
  const heaviest = [...loadTasks, ...switchTasks].sort((a, b) => b.own - a.own)[0];
  return {
    what: 'Script time added to a CRM navigation; longest task of ours, on the processor',
    figure: `${ms(added)}; ${ms(busiest)}`,
    reference: `${ms(Math.max(of(loads.without, 'script'), of(switches.without, 'script')))} without Milepost`,
    ratio: '',
    budget: '30 ms; 10 ms',
    met: added <= 30 && busiest <= 10,
    beside: [
      each('loading an account', loads),
      each('switching accounts', switches),
      `our own functions by the trace, mean of a navigation: ${own(loadTasks)} loading, ${own(switchTasks)} switching; longest task with the time in which other programs had the processor ${ms(worst)}: ${heaviest ? heaviest.names.slice(0, 4).join(', ') : 'none'}`,
    ],
  };
}

export function searchLine({ ours, theirs, first, full }) {
  const our = p95(ours);
  const their = p95(theirs);
  return {
    what: 'Search, key > painted results, p95',
    figure: ms(our),
    reference: ms(their),
    ratio: times(our / their),
    budget: '1.5 ×',
    met: our <= 1.5 * their,
    beside: [
      `${ours.length} keys a side: ours p50 ${ms(median(ours))}; reference p50 ${ms(median(theirs))}; the first key, which loads the names and the engine: ${ms(first)}${full ? `; ${full}` : ''}`,
    ],
  };
}
