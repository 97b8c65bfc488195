import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const CHILD = new URL('../child.mjs', import.meta.url).pathname;
const run = promisify(execFile);

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** The least, the median and the most of some measurements. */
export function spread(values) {
  return { least: Math.min(...values), median: median(values), most: Math.max(...values) };
}

/** Runs one task of one engine once, in a new process. */
export async function once(engine, task, input) {
  const { stdout } = await run(process.execPath, [CHILD, engine, task, JSON.stringify(input)], {
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout);
}

/**
 * Runs the task `runs` times for every engine, the engines taking turns so that a slow moment
 * of the machine falls on all of them; after each run `check(result, engine)` must not throw.
 * Gives per engine the median and the spread of the time, and the medians of processor time and peak memory.
 */
export async function compare({ engines, task, input, runs, check }) {
  const samples = new Map(engines.map(({ name }) => [name, []]));
  for (let round = 0; round < runs; round += 1) {
    for (const { name, path } of engines) {
      const sample = await once(path, task, input);
      await check(sample.result, name);
      samples.get(name).push(sample);
    }
  }
  return engines.map(({ name }) => {
    const times = samples.get(name).map(({ ms }) => ms);
    return {
      name,
      ms: median(times),
      fastest: Math.min(...times),
      slowest: Math.max(...times),
      cpuMs: median(samples.get(name).map(({ cpuMs }) => cpuMs)),
      rssMb: median(samples.get(name).map(({ rssMb }) => rssMb)),
    };
  });
}
