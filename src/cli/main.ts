#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileLater } from './compileLater';
import { run } from './run';

/** `src/cli` and `dist/cli` both lie two folders below the package. */
const packageRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const samples = join(packageRoot, 'samples');

compileLater();
process.exitCode = await run(
  process.argv.slice(2),
  {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    cwd: process.cwd(),
  },
  samples,
);
