import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../../strings/sentence';
import { sentence } from '../../strings/sentence';
import { readBytes, writeWhole } from '../files';
import { EXIT, type Io } from '../io';
import { noMore, parseCommand, required } from '../parse';

/** The samples beside the program: `src/cli/commands` and `dist/cli` are told apart by the caller. */
export async function sampleCommand(
  io: Io,
  argv: readonly string[],
  language: Language,
  samples: string,
): Promise<number> {
  const { switches, positionals } = parseCommand(argv, [], ['force']);
  noMore(positionals, 1);
  const directory = required(positionals[0], 'DIR');
  const books = (await readdir(samples)).filter((name) => name.endsWith('.xlsx')).sort();
  for (const name of books) {
    const bytes = await readBytes(io, join(samples, name));
    const path = join(directory, name);
    await writeWhole(io, path, bytes, { force: switches.has('force') });
    io.out(`${sentence('cli/written', { path }, language)}\n`);
  }
  return EXIT.ok;
}
