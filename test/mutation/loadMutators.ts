import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutator } from './mutator';

/** Every mutator in the folders under `mutators/`, with the file it came from. */
export async function loadMutators(): Promise<readonly Mutator[]> {
  const folder = join(__dirname, 'mutators');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .sort();
  const modules = await Promise.all(
    files.map(async (file) => (await import(join(folder, file))) as unknown),
  );
  return modules.flatMap((module) => (hasMutators(module) ? module.mutators : []));
}

function hasMutators(module: unknown): module is { readonly mutators: readonly Mutator[] } {
  return typeof module === 'object' && module !== null && 'mutators' in module;
}
