import type { ByteView } from './bytes';
import {
  END64_SIGNATURE,
  END64_SIZE,
  END_SIGNATURE,
  END_SIZE,
  IN_ZIP64_16,
  IN_ZIP64_32,
  LOCATOR64_SIGNATURE,
  LOCATOR64_SIZE,
} from './zipFormat';

/** What the end of a zip tells about its directory. */
export interface ZipEnd {
  readonly entryCount: number;
  /** Where the central directory stands. */
  readonly start: number;
  readonly size: number;
  /** The zip's comment as bytes. */
  readonly comment: Uint8Array;
}

const MAX_COMMENT = 0xffff;

/** Finds the end record from behind; undefined when there is none. */
export function findZipEnd(view: ByteView): ZipEnd | undefined {
  const lowest = Math.max(0, view.length - END_SIZE - MAX_COMMENT);
  for (let at = view.length - END_SIZE; at >= lowest; at -= 1) {
    if (view.u32(at) !== END_SIGNATURE) continue;
    const commentLength = view.u16(at + 20);
    if (at + END_SIZE + commentLength > view.length) continue;
    return readEnd(view, at, commentLength);
  }
  return undefined;
}

function readEnd(view: ByteView, at: number, commentLength: number): ZipEnd {
  const commentStart = at + END_SIZE;
  const end: ZipEnd = {
    entryCount: view.u16(at + 10),
    size: view.u32(at + 12),
    start: view.u32(at + 16),
    comment: view.bytes.subarray(commentStart, commentStart + commentLength),
  };
  const isZip64 =
    end.entryCount === IN_ZIP64_16 || end.size === IN_ZIP64_32 || end.start === IN_ZIP64_32;
  const locator = at - LOCATOR64_SIZE;
  if (!isZip64 || view.u32(locator) !== LOCATOR64_SIGNATURE) return end;
  const at64 = view.u64(locator + 8);
  if (at64 + END64_SIZE > locator || view.u32(at64) !== END64_SIGNATURE) return end;
  return {
    ...end,
    entryCount: view.u64(at64 + 32),
    size: view.u64(at64 + 40),
    start: view.u64(at64 + 48),
  };
}
