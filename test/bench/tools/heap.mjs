import { pause } from './cdp.mjs';

/** Sizes in bytes of what a heap snapshot holds: all of it, and the part that V8 compiled from the program (bytecode, machine code, type feedback). */
async function snapshot(session) {
  const parts = [];
  const stop = session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
  await session.ask('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  stop();
  const { snapshot: head, nodes } = JSON.parse(parts.join(''));
  const { node_fields: fields, node_types: types } = head.meta;
  const [type, size] = ['type', 'self_size'].map((name) => fields.indexOf(name));
  const code = types[type].indexOf('code');
  const sum = { all: 0, compiled: 0 };
  for (let at = 0; at < nodes.length; at += fields.length) {
    sum.all += nodes[at + size];
    if (nodes[at + type] === code) sum.compiled += nodes[at + size];
  }
  return sum;
}

/**
 * What the collector leaves of a page, in bytes: `kept` is all but compiled code, which grows while V8 finds out what is hot and is its own affair;
 * `used` is the JavaScript heap as the browser counts it, compiled code included. With the counts in which leaks show first.
 */
export async function memoryOf(session) {
  await session.ask('Performance.enable');
  for (let rounds = 0; rounds < 3; rounds += 1) {
    await session.ask('HeapProfiler.collectGarbage');
    await pause(300);
  }
  const { metrics } = await session.ask('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  const { all, compiled } = await snapshot(session);
  return { kept: all - compiled, compiled, used: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}
