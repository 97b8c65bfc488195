import { randomBytes } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { nodeCodec } from '../workbook/file/codec/node';
import { assertPresent } from '../core/base/assert';
import { createBlankWorkbook, openFileWorkbook, type FileWorkbook } from '../workbook/file/file';
import type { CustomFunction } from '../workbook/recalc/book';
import { CommandError, EXIT, type Io } from './io';

/**
 * Opens a workbook from a path; a file that can't be read ends the command with a sentence.
 * `functions` computes custom functions, by upper-case name.
 */
export async function openBook(
  io: Io,
  path: string,
  functions?: ReadonlyMap<string, CustomFunction>,
): Promise<FileWorkbook> {
  const bytes = await readBytes(io, path);
  const opened = openFileWorkbook(bytes, nodeCodec, functions);
  if (opened.ok) return opened.value;
  const { code, ...data } = opened.error;
  throw new CommandError(EXIT.files, `faults/${code}`, { file: basename(path), ...data });
}

/** A new workbook, and the empty sheet that it has because it must have one. */
export function blankBook(): { readonly book: FileWorkbook; readonly spare: string } {
  const opened = openFileWorkbook(createBlankWorkbook(nodeCodec), nodeCodec);
  const book = assertPresent(opened.ok ? opened.value : undefined, 'a blank workbook can be read');
  return { book, spare: 'Sheet1' };
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

/** A file to write. */
export interface Output {
  readonly path: string;
  readonly content: Uint8Array | string;
}

export interface WriteOptions {
  readonly force: boolean;
  readonly input?: string;
}

/**
 * Writes a file whole or not at all: beside its place, then renamed. An existing file is only
 * replaced with `force`, and never when it is the input.
 */
export async function writeWhole(
  io: Io,
  path: string,
  content: Output['content'],
  options: WriteOptions,
): Promise<void> {
  await writeTogether(io, [{ path, content }], options);
}

/**
 * Writes files in the same way, all or none: every one is whole beside its place before the first
 * is renamed. Two of one path are refused.
 */
export async function writeTogether(
  io: Io,
  outputs: readonly Output[],
  options: WriteOptions,
): Promise<void> {
  await refuseOutputs(
    io,
    outputs.map(({ path }) => path),
    options,
  );
  const drafts = outputs.map(({ path, content }) => {
    const target = resolve(io.cwd, path);
    const name = `.${basename(target)}.${randomBytes(4).toString('hex')}.tmp`;
    return { path, content, target, draft: join(dirname(target), name) };
  });
  let writing = '';
  try {
    for (const { path, content, target, draft } of drafts) {
      writing = path;
      await mkdir(dirname(target), { recursive: true });
      await writeFile(draft, content);
    }
    for (const { path, target, draft } of drafts) {
      writing = path;
      await rename(draft, target);
    }
  } catch {
    for (const { draft } of drafts) await rm(draft, { force: true });
    throw new CommandError(EXIT.files, 'cli/output-failed', { path: writing });
  }
}

/** Ends the command when one of the paths may not be written, or two are one file. */
export async function refuseOutputs(
  io: Io,
  paths: readonly string[],
  options: WriteOptions,
): Promise<void> {
  const taken = new Set<string>();
  for (const path of paths) {
    const target = resolve(io.cwd, path);
    if (taken.has(target)) throw new CommandError(EXIT.usage, 'cli/same-output', { path });
    taken.add(target);
    await refuseOutput(io, path, options);
  }
}

/** Ends the command when the path may not be written: it is the input, or there and not forced. */
export async function refuseOutput(io: Io, path: string, options: WriteOptions): Promise<void> {
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
