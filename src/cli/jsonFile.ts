import { readBytes } from './files';
import type { Io } from './io';

/** The JSON of a file; undefined when it is not JSON. A byte order mark is passed over. */
export async function readJson(io: Io, path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(io, path));
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
