import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nodeCodec } from '../workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../workbook/file/file';
import { CommandError, EXIT, type Io } from './io';

/** Opens a workbook from a path; a file that can't be read ends the command with a sentence. */
export async function openBook(io: Io, path: string): Promise<FileWorkbook> {
  const bytes = await readBytes(io, path);
  const opened = openFileWorkbook(bytes, nodeCodec);
  if (opened.ok) return opened.value;
  const { code, ...data } = opened.error;
  throw new CommandError(EXIT.files, `faults/${code}`, { file: basename(path), ...data });
}

/** The bytes of a file; a clear sentence when it is missing or can't be read. */
export async function readBytes(io: Io, path: string): Promise<Uint8Array> {
  try {
    return await readFile(resolve(io.cwd, path));
  } catch (error) {
    const missing = errorCode(error) === 'ENOENT';
    const code = missing ? 'cli/file-missing' : 'cli/file-unreadable';
    throw new CommandError(EXIT.files, code, { path });
  }
}

/**
 * Writes a file whole or not at all: beside its place, then renamed. An existing file is only
 * replaced with `force`, and never when it is the input.
 */
export async function writeWhole(
  io: Io,
  path: string,
  content: Uint8Array | string,
  options: { readonly force: boolean; readonly input?: string },
): Promise<void> {
  await refuseOutput(io, path, options);
  const target = resolve(io.cwd, path);
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`);
  try {
    await mkdir(dirname(target), { recursive: true });
    await writeFile(draft, content);
    await rename(draft, target);
  } catch {
    await rm(draft, { force: true });
    throw new CommandError(EXIT.files, 'cli/output-failed', { path });
  }
}

/** Ends the command when the path may not be written: it is the input, or there and not forced. */
export async function refuseOutput(
  io: Io,
  path: string,
  options: { readonly force: boolean; readonly input?: string },
): Promise<void> {
  const target = resolve(io.cwd, path);
  if (options.input !== undefined && target === resolve(io.cwd, options.input)) {
    throw new CommandError(EXIT.usage, 'cli/output-is-input', { path });
  }
  if (!options.force && (await exists(target))) {
    throw new CommandError(EXIT.files, 'cli/output-exists', { path });
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch {
    return false;
  }
}

function errorCode(error: unknown): string | undefined {
  const isCoded = typeof error === 'object' && error !== null && 'code' in error;
  return isCoded && typeof error.code === 'string' ? error.code : undefined;
}
