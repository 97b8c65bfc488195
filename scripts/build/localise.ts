import type { FunctionText } from '../../src/strings/functionText';

interface Parameter {
  name: string;
  description?: string;
}

interface Metadata {
  functions: { id: string; description?: string; parameters: Parameter[] }[];
}

/**
 * The metadata of the custom functions with other descriptions and parameter names; ids, names
 * and types stay. Throws when the texts are not those of the very same functions.
 */
export function localise(metadata: string, texts: readonly FunctionText[]): string {
  const parsed = JSON.parse(metadata) as Metadata;
  const byId = new Map(texts.map((text) => [text.id, text]));
  const extra = texts.filter(({ id }) => !parsed.functions.some((entry) => entry.id === id));
  if (extra.length > 0) throw new Error(`no function ${extra.map(({ id }) => id).join(', ')}`);
  const functions = parsed.functions.map((entry) => {
    const text = byId.get(entry.id);
    if (text === undefined) throw new Error(`no Vietnamese text for ${entry.id}`);
    if (text.parameters.length !== entry.parameters.length) {
      throw new Error(`${entry.id} has ${String(entry.parameters.length)} parameters`);
    }
    const parameters = entry.parameters.map((each, i) => ({ ...each, ...text.parameters[i] }));
    return { ...entry, description: text.description, parameters };
  });
  return `${JSON.stringify({ ...parsed, functions }, null, 4)}\n`;
}
