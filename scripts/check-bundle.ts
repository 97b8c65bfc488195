/** Checks the production build in `dist/`. */
import { resolve } from 'node:path';
import { checkBundle } from './lib/bundle';

const problems = checkBundle(resolve(import.meta.dirname, '../dist'));
for (const problem of problems) process.stderr.write(`dist: ${problem}\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
