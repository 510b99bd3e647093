import { groupBy } from './groupBy.mjs';

const scripts = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'v8.run', 'v8.produceCache']);

/**
 * Traces the browser and tells in which tasks a script of ours ran, and for how long of each: a page's tasks are its own, ours are ours.
 * @param own the script's address
 */
export function ownTasks(browser, own) {
  let events = [];
  const start = async () => {
    events = [];
    await browser.ask('Tracing.start', {
      transferMode: 'ReturnAsStream',
      traceConfig: {
        includedCategories: ['devtools.timeline', 'v8', 'toplevel', 'disabled-by-default-devtools.timeline'],
        recordMode: 'recordAsMuchAsPossible',
      },
    });
  };
  const stop = async () => {
    const complete = browser.once('Tracing.tracingComplete');
    await browser.ask('Tracing.end');
    const { stream } = await complete;
    let text = '';
    for (;;) {
      const { data, eof, base64Encoded } = await browser.ask('IO.read', { handle: stream, size: 4_000_000 });
      text += base64Encoded ? Buffer.from(data, 'base64').toString('utf8') : data;
      if (eof) break;
    }
    await browser.ask('IO.close', { handle: stream });
    events = JSON.parse(text).traceEvents;
    return read(events, own);
  };
  return { start, stop };
}

const urlOf = ({ args }) => args?.data?.url ?? args?.fileName ?? args?.data?.fileName ?? '';

function read(events, own) {
  const threads = groupBy(
    events.filter(({ ph, dur }) => ph === 'X' && dur !== undefined),
    ({ pid, tid }) => `${pid}.${tid}`,
  );
  const tasks = [];
  for (const all of threads.values()) {
    const mine = all.filter((event) => scripts.has(event.name) && urlOf(event) === own).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
    if (mine.length === 0) continue;
    const outer = all.filter(({ name }) => name === 'RunTask' || name === 'ThreadControllerImpl::RunTask').sort((a, b) => a.ts - b.ts);
    let end = 0;
    const sums = new Map();
    for (const event of mine) {
      // Nested in one that is counted already.
      if (event.ts < end) continue;
      end = event.ts + event.dur;
      const task = outer.findLast(({ ts, dur }) => ts <= event.ts && event.ts < ts + dur);
      const known = sums.get(task) ?? { own: 0, cpu: 0, names: [] };
      known.own += event.dur / 1000;
      known.cpu += (event.tdur ?? event.dur) / 1000;
      known.names.push(`${event.name} ${event.args?.data?.functionName ?? ''} ${(event.dur / 1000).toFixed(2)}`);
      sums.set(task, known);
    }
    tasks.push(...sums.values());
  }
  return tasks;
}
