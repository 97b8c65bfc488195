import { build } from 'esbuild';

/** Builds our side to plain JavaScript: no TypeScript loader runs while it is measured. */
export async function bundle(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
}
