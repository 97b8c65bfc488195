import type { Snapshot } from '../../core/model/snapshot';
import { fail, ok, type Result } from '../../core/base/result';
import { fflateCodec } from '../../workbook/file/codec/fflate';
import { openFileWorkbook } from '../../workbook/file/file';
import { problemOfError, type Problem } from './problem';

/** A file that the user chose on this computer. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** The workbook of the period before. */
export interface PreviousBook {
  /** The file's name. */
  readonly name: string;
  readonly snapshot: Snapshot;
}

/** A larger file would fill the pane's memory before it is known to be a workbook. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a workbook from a file; nothing of it leaves the page. */
export async function readPrevious(file: ChosenFile): Promise<Result<PreviousBook, Problem>> {
  const { name, size } = file;
  const fault = (code: string, data: object = {}): Result<PreviousBook, Problem> =>
    fail({ code: `faults/${code}`, data: { ...data, file: name } });
  if (size > MOST_BYTES) return fault('too-large');
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return fail({ code: 'taskpane/previous-gone', data: { file: name } });
  }
  const opened = openFileWorkbook(bytes, fflateCodec);
  if (!opened.ok) {
    const { code, ...data } = opened.error;
    return fault(code, data);
  }
  try {
    return ok({ name, snapshot: await opened.value.readSnapshot('workbook') });
  } catch (error) {
    return fail(problemOfError(error));
  }
}
