import { fail, ok, type Result } from '../../../core/base/result';
import { ByteView } from './bytes';
import type { FileFault } from './fault';
import { findZipEnd, type ZipEnd } from './zipEnd';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  FLAG_DESCRIPTOR,
  IN_ZIP64_32,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
  ZIP64_EXTRA,
} from './zipFormat';

/** One entry as the central directory and its own record agree on. */
export interface ZipEntry {
  /** As written in the zip. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  /** As claimed; checked when the entry is inflated. */
  readonly size: number;
  /** Where its local record begins, and where the next record does. */
  readonly recordStart: number;
  readonly recordEnd: number;
  /** Where its compressed bytes begin. */
  readonly dataStart: number;
  /** Its record in the central directory. */
  readonly central: Uint8Array;
}

export interface ZipDirectory {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

interface CentralEntry extends Omit<ZipEntry, 'recordEnd' | 'dataStart'> {
  readonly nameBytes: Uint8Array;
}

const BROKEN: FileFault = { code: 'broken-zip' };
const MAX_ENTRIES = 50_000;

/**
 * The directory of a zip: stored and deflated entries, data descriptors, zip64, comments. The
 * central directory must agree with each entry's own record, and no two entries may overlap
 * (the trick of bombs that hold one stretch many times).
 */
export function readZipDirectory(bytes: Uint8Array): Result<ZipDirectory, FileFault> {
  const view = new ByteView(bytes);
  const end = findZipEnd(view);
  if (end === undefined) {
    return fail({ code: view.u32(0) === LOCAL_SIGNATURE ? 'truncated' : 'not-a-zip' });
  }
  if (end.entryCount > MAX_ENTRIES) return fail({ code: 'too-large' });
  const central = readCentral(view, end);
  if (central === undefined) return fail(BROKEN);
  const entries = joinLocal(view, central, end.start);
  return entries === undefined ? fail(BROKEN) : ok({ bytes, entries, comment: end.comment });
}

function readCentral(view: ByteView, end: ZipEnd): readonly CentralEntry[] | undefined {
  const limit = end.start + end.size;
  if (limit > view.length) return undefined;
  const entries: CentralEntry[] = [];
  let at = end.start;
  for (let i = 0; i < end.entryCount; i += 1) {
    const entry = readCentralEntry(view, at, limit);
    if (entry === undefined) return undefined;
    entries.push(entry);
    at += entry.central.length;
  }
  return entries;
}

function readCentralEntry(view: ByteView, at: number, limit: number): CentralEntry | undefined {
  if (at + CENTRAL_SIZE > limit || view.u32(at) !== CENTRAL_SIGNATURE) return undefined;
  const nameEnd = at + CENTRAL_SIZE + view.u16(at + 28);
  const extraEnd = nameEnd + view.u16(at + 30);
  const end = extraEnd + view.u16(at + 32);
  if (end > limit) return undefined;
  const nameBytes = view.bytes.subarray(at + CENTRAL_SIZE, nameEnd);
  const sizes = wideFields(view, nameEnd, extraEnd, [
    view.u32(at + 24),
    view.u32(at + 20),
    view.u32(at + 42),
  ]);
  if (sizes === undefined) return undefined;
  return {
    name: new TextDecoder().decode(nameBytes),
    nameBytes,
    flags: view.u16(at + 8),
    method: view.u16(at + 10),
    crc: view.u32(at + 16),
    size: sizes[0],
    compressedSize: sizes[1],
    recordStart: sizes[2],
    central: view.bytes.subarray(at, end),
  };
}

type Triple = readonly [number, number, number];

/** Replaces the fields that say "see zip64" by what the zip64 extra holds, in its order. */
function wideFields(
  view: ByteView,
  start: number,
  end: number,
  fields: Triple,
): Triple | undefined {
  if (!fields.includes(IN_ZIP64_32)) return fields;
  const extra = findExtra(view, start, end, ZIP64_EXTRA);
  if (extra === undefined) return undefined;
  let at = extra.start;
  const widen = (field: number): number => {
    if (field !== IN_ZIP64_32) return field;
    at += 8;
    return at > extra.end ? Infinity : view.u64(at - 8);
  };
  const wide: Triple = [widen(fields[0]), widen(fields[1]), widen(fields[2])];
  return wide.every(Number.isFinite) ? wide : undefined;
}

/** Where the contents of an extra field stand. */
export function findExtra(
  view: ByteView,
  start: number,
  end: number,
  id: number,
): { readonly start: number; readonly end: number } | undefined {
  for (let at = start; at + 4 <= end; at += 4 + view.u16(at + 2)) {
    const extraEnd = at + 4 + view.u16(at + 2);
    if (view.u16(at) === id && extraEnd <= end) return { start: at + 4, end: extraEnd };
  }
  return undefined;
}

function joinLocal(
  view: ByteView,
  central: readonly CentralEntry[],
  directoryStart: number,
): readonly ZipEntry[] | undefined {
  const order = central.map((_, i) => i);
  const startOf = (i: number): number => central[i]?.recordStart ?? directoryStart;
  order.sort((a, b) => startOf(a) - startOf(b));
  const ends = new Map(order.map((i, k) => [i, startOf(order[k + 1] ?? -1)]));
  const entries: ZipEntry[] = [];
  for (const [i, entry] of central.entries()) {
    const joined = joinEntry(view, entry, ends.get(i) ?? directoryStart);
    if (joined === undefined) return undefined;
    entries.push(joined);
  }
  return entries;
}

function joinEntry(view: ByteView, entry: CentralEntry, recordEnd: number): ZipEntry | undefined {
  const { nameBytes, ...kept } = entry;
  const at = entry.recordStart;
  if (at + LOCAL_SIZE > recordEnd || view.u32(at) !== LOCAL_SIGNATURE) return undefined;
  const nameEnd = at + LOCAL_SIZE + view.u16(at + 26);
  const dataStart = nameEnd + view.u16(at + 28);
  if (dataStart + entry.compressedSize > recordEnd) return undefined;
  if (!sameBytes(view.bytes.subarray(at + LOCAL_SIZE, nameEnd), nameBytes)) return undefined;
  if (view.u16(at + 8) !== entry.method) return undefined;
  const claims = [
    [view.u32(at + 14), entry.crc],
    [view.u32(at + 18), entry.compressedSize],
    [view.u32(at + 22), entry.size],
  ] as const;
  // With a data descriptor the record may leave its sizes open.
  const isOpen = (view.u16(at + 6) & FLAG_DESCRIPTOR) !== 0;
  const agrees = claims.every(
    ([local, real]) => local === real || local === IN_ZIP64_32 || (isOpen && local === 0),
  );
  return agrees ? { ...kept, recordEnd, dataStart } : undefined;
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
