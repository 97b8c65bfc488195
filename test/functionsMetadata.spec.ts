import { readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { functionFiles } from '../scripts/build/functionFiles';
import { localise } from '../scripts/build/localise';
import { functions } from '../src/functions/registry/functions';
import { functionTexts } from '../src/strings/functions';

const root = resolve(__dirname, '..');
const files = functionFiles(root).map((file) => resolve(root, file));
const golden = (name: string): string => readFileSync(join(__dirname, 'golden', name), 'utf8');

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

async function generate() {
  const result = await generateCustomFunctionsMetadata(files, true);
  expect(result.errors).toEqual([]);
  const { functions: entries } = JSON.parse(result.metadataJson) as {
    functions: readonly Entry[];
  };
  return { json: result.metadataJson, entries, associate: result.associate };
}

describe('the custom functions that Excel is told of', () => {
  it('are the contract in test/golden/functions.json: names and argument order never change', async () => {
    const { json } = await generate();
    expect(JSON.parse(json)).toEqual(JSON.parse(golden('functions.json')));
  });

  it('have the Vietnamese descriptions in test/golden/functions.vi.json', async () => {
    const { json } = await generate();
    expect(JSON.parse(localise(json, functionTexts))).toEqual(
      JSON.parse(golden('functions.vi.json')),
    );
  });

  it('come one from each file, under the name of the file', async () => {
    const { associate } = await generate();
    expect(associate.map(({ sourceFileName, id }) => [basename(sourceFileName), id])).toEqual(
      files.map((file) => [basename(file), basename(file, '.ts')]),
    );
  });

  it('are the functions that the command line can call', async () => {
    const { entries } = await generate();
    expect(entries.map(({ id }) => id)).toEqual([...functions.keys()]);
  });

  it('have names that are no cell address, at least three letters long, and unique', async () => {
    const { entries } = await generate();
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, name } of entries) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9]{2,}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }
  });

  it('describe themselves and every parameter in both languages, in composed letters', async () => {
    const { json, entries } = await generate();
    const vietnamese = (
      JSON.parse(localise(json, functionTexts)) as { functions: readonly Entry[] }
    ).functions;
    expect(vietnamese.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    for (const [i, entry] of entries.entries()) {
      const other = vietnamese[i];
      expect(entry.description).not.toBe('');
      expect(other?.description).not.toBe(entry.description);
      for (const [place, parameter] of entry.parameters.entries()) {
        const translated = other?.parameters[place];
        expect(parameter.description ?? '').not.toBe('');
        expect(translated?.name).not.toBe(parameter.name);
        expect(translated?.description).not.toBe(parameter.description);
      }
    }
    const text = JSON.stringify(vietnamese);
    expect(text.normalize('NFC')).toBe(text);
  });
});
