import { join } from 'node:path';
import { modules } from '../lib/indexes';

/** The files of the custom functions, `./src/functions/NAME.ts`: one function each, by name. */
export function functionFiles(root: string): string[] {
  return modules(join(root, 'src/functions')).map((name) => `./src/functions/${name}.ts`);
}
