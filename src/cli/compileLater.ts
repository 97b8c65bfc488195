import { setFlagsFromString } from 'node:v8';

/** The V8 of Node 20, on which the budget below was measured (`bench/README.md`). */
const MEASURED_ON = '11.';
/** Bytecode that a function runs before V8 considers optimising it; V8's own is 67,584. */
const BUDGET = 700_000;

/**
 * The option of V8 with which a command's process takes less time: it does much that is different,
 * each for a moment, and V8's optimiser would work for functions that are done by the time. Functions
 * that stay busy are still optimised. `undefined` where another V8, which has other stages, runs.
 */
export function laterOptimisation(v8: string): string | undefined {
  return v8.startsWith(MEASURED_ON) ? `--interrupt-budget=${BUDGET}` : undefined;
}

/** Tells V8 to optimise later; must run before the command does. */
export function compileLater(): void {
  const option = laterOptimisation(process.versions.v8);
  if (option !== undefined) setFlagsFromString(option);
}
