import { z } from 'zod';
import { CommandError, EXIT, type Io } from './io';
import { readJson } from './jsonFile';

const schema = z.record(z.string().min(1), z.string().min(1));

/**
 * Reads a file that says what former units became, several into one where they were joined:
 *
 *     {"xã A cũ": "xã Mới", "xã B cũ": "xã Mới"}
 */
export async function readUnits(
  io: Io,
  path: string | undefined,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (path === undefined) return undefined;
  const parsed = schema.safeParse(await readJson(io, path));
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') ?? '';
  throw new CommandError(EXIT.usage, 'cli/units-invalid', {
    path,
    field: field === '' ? 'JSON' : field,
  });
}
