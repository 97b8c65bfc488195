/**
 * Writes what is derived from the declarations of the custom functions: the golden metadata,
 * whose changes are changes of the contract, and their English texts for the pane. With
 * `--check` only says whether they are fresh.
 */
import { join, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { format, resolveConfig } from 'prettier';
import { functionTexts } from '../src/strings/functions';
import { functionFiles } from './build/functionFiles';
import { englishSource, localise } from './build/localise';
import { finish } from './lib/generated';

const root = resolve(import.meta.dirname, '..');
const files = functionFiles(root).map((file) => join(root, file));
const { metadataJson, errors } = await generateCustomFunctionsMetadata(files, true);
if (errors.length > 0) throw new Error(errors.join('\n'));

const options = await resolveConfig(join(root, 'package.json'));
const sources = {
  'test/golden/functions.json': metadataJson,
  'test/golden/functions.vi.json': localise(metadataJson, functionTexts),
  'src/strings/functionsEnglish.ts': englishSource(metadataJson),
};
const generated = new Map<string, string>();
for (const [path, source] of Object.entries(sources)) {
  generated.set(path, await format(source, { ...options, filepath: path }));
}
process.exitCode = finish(root, generated, process.argv.slice(2), 'npm run gen');
