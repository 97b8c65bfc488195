import { basename, join, resolve } from 'node:path';
import { refuseOutput } from '../files';
import { CommandError, EXIT, type Io } from '../io';

/** Where the copies of one book go. */
export interface BookOutputs {
  readonly input: string;
  readonly fix: string | undefined;
  readonly annotate: string | undefined;
}

/**
 * The outputs of every book: with several books an output is a folder and takes the books' own
 * names. Ends the command before anything is read when two would be one file, or one may not be
 * written.
 */
export async function planOutputs(
  io: Io,
  books: readonly string[],
  wanted: { readonly fix: string | undefined; readonly annotate: string | undefined },
  force: boolean,
): Promise<readonly BookOutputs[]> {
  const placed = (out: string | undefined, book: string): string | undefined =>
    out === undefined || books.length === 1 ? out : join(out, basename(book));
  const outputs = books.map((input) => ({
    input,
    fix: placed(wanted.fix, input),
    annotate: placed(wanted.annotate, input),
  }));
  const taken = new Set<string>();
  for (const { input, fix, annotate } of outputs) {
    for (const path of [fix, annotate]) {
      if (path === undefined) continue;
      const target = resolve(io.cwd, path);
      if (taken.has(target)) throw new CommandError(EXIT.usage, 'cli/same-output', { path });
      taken.add(target);
      for (const book of books) await refuseOutput(io, path, { force: true, input: book });
      await refuseOutput(io, path, { force, input });
    }
  }
  return outputs;
}
