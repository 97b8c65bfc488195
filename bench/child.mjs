/**
 * One measurement in a process of its own: `node child.mjs ENGINE TASK JSON` loads the engine,
 * runs the task once and prints `{ ms, cpuMs, rssMb, result }`. The clock starts once the engine's code
 * is loaded and, where the engine exports a function `prepareTask`, that has made of the JSON what the
 * task takes. The peak of the resident set counts everything, Node itself too.
 */
import { performance } from 'node:perf_hooks';

const [engine, task, json] = process.argv.slice(2);
const module = await import(engine);
const prepare = module[`prepare${task[0].toUpperCase()}${task.slice(1)}`];
const input = prepare === undefined ? JSON.parse(json) : prepare(JSON.parse(json));
const cpuBefore = process.cpuUsage();
const started = performance.now();
const result = await module[task](input);
const ms = performance.now() - started;
const { user, system } = process.cpuUsage(cpuBefore);
const rssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ms, cpuMs: (user + system) / 1000, rssMb, result }));
