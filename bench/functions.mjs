import { bundle } from './lib/bundle.mjs';

const here = (path) => new URL(path, import.meta.url).pathname;
const out = here('./dist/functions.mjs');

await bundle(here('./functions.ts'), out);
await import(out);
