import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { makeStarter } from '../../app/makeStarter';
import type { Language } from '../../strings/sentence';
import { sentence } from '../../strings/sentence';
import { blankBook, readBytes, writeWhole, type Output } from '../files';
import { CommandError, EXIT, type Io } from '../io';
import { noMore, parseCommand, required } from '../parse';

/** The workbook to start from. */
const STARTER = 'so-bao-cao-mau.xlsx';

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
  const write = async (name: string, content: Output['content']): Promise<void> => {
    const path = join(directory, name);
    await writeWhole(io, path, content, { force: switches.has('force') });
    io.out(`${sentence('cli/written', { path }, language)}\n`);
  };
  const books = (await readdir(samples)).filter((name) => name.endsWith('.xlsx')).sort();
  for (const name of books) await write(name, await readBytes(io, join(samples, name)));
  await write(STARTER, await starterBytes(language));
  return EXIT.ok;
}

async function starterBytes(language: Language): Promise<Uint8Array> {
  const { book, spare } = blankBook();
  const made = await makeStarter(book, { language, spare });
  if (made.ok) return book.bytes();
  const { code, ...data } = made.error;
  throw new CommandError(EXIT.files, `refusals/${code}`, data);
}
