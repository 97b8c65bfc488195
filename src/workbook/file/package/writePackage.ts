import type { Codec } from '../codec/codec';
import { ByteView } from './bytes';
import { checksum } from './crc32';
import { partKey } from './partName';
import type { XlsxPackage } from './xlsxPackage';
import { findExtra, type ZipEntry } from './zipDirectory';
import {
  CENTRAL_SIGNATURE,
  CENTRAL_SIZE,
  DEFLATED,
  END_SIGNATURE,
  END_SIZE,
  FLAG_DESCRIPTOR,
  FLAG_UTF8,
  IN_ZIP64_32,
  LOCAL_SIGNATURE,
  LOCAL_SIZE,
  ZIP64_EXTRA,
} from './zipFormat';

const VERSION = 20;
/** 01/01/1980 00:00, which Excel itself writes: a file must not depend on when it was made. */
const NO_DATE = 0x0021;

/**
 * The package with some parts changed. `changes` gives a part's new bytes, or undefined to take
 * it out; names as in `XlsxPackage`. Every other entry is copied byte for byte in its order, new
 * parts come last.
 */
export function writePackage(
  pkg: XlsxPackage,
  changes: ReadonlyMap<string, Uint8Array | undefined>,
  codec: Codec,
): Uint8Array {
  const { directory } = pkg;
  const byKey = new Map([...changes].map(([name, bytes]) => [partKey(name), { name, bytes }]));
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  const put = (record: readonly Uint8Array[], directoryRecord: Uint8Array): void => {
    pieces.push(...record);
    central.push(directoryRecord);
    at += totalLength(record);
  };
  for (const entry of [...directory.entries].sort((a, b) => a.recordStart - b.recordStart)) {
    const change = byKey.get(partKey(entry.name));
    byKey.delete(partKey(entry.name));
    if (change === undefined) {
      const record = directory.bytes.subarray(entry.recordStart, entry.recordEnd);
      put([record], moved(entry, at));
    } else if (change.bytes !== undefined) {
      const fresh = freshEntry(originOf(entry), change.bytes, codec, at);
      put(fresh.record, fresh.central);
    }
  }
  for (const { name, bytes } of byKey.values()) {
    if (bytes === undefined) continue;
    const fresh = freshEntry(originOfNew(name), bytes, codec, at);
    put(fresh.record, fresh.central);
  }
  const end = endRecord(central, at, directory.comment);
  return concat([...pieces, ...central, end]);
}

/** The entry's directory record, pointing to where its record now stands. */
function moved(entry: ZipEntry, at: number): Uint8Array {
  // A copy: `slice` of a Node buffer would be a view of the file that was opened.
  const central = new Uint8Array(entry.central);
  const source = new ByteView(central);
  const view = new DataView(central.buffer);
  if (source.u32(42) !== IN_ZIP64_32) {
    view.setUint32(42, at, true);
    return central;
  }
  const extraStart = CENTRAL_SIZE + source.u16(28);
  const extra = findExtra(source, extraStart, extraStart + source.u16(30), ZIP64_EXTRA);
  if (extra === undefined) return central;
  // The offset stands after the sizes that are there too.
  const before = [24, 20].filter((field) => source.u32(field) === IN_ZIP64_32).length * 8;
  view.setUint32(extra.start + before, at, true);
  view.setUint32(extra.start + before + 4, 0, true);
  return central;
}

/** What a rewritten entry keeps. */
interface Origin {
  readonly name: Uint8Array;
  readonly flags: number;
  readonly time: number;
  readonly date: number;
  readonly madeBy: number;
  readonly internal: number;
  readonly external: number;
  readonly comment: Uint8Array;
}

function originOf({ central, flags }: ZipEntry): Origin {
  const view = new ByteView(central);
  const nameEnd = CENTRAL_SIZE + view.u16(28);
  return {
    name: central.subarray(CENTRAL_SIZE, nameEnd),
    flags: flags & ~FLAG_DESCRIPTOR,
    time: view.u16(12),
    date: view.u16(14),
    madeBy: view.u16(4),
    internal: view.u16(36),
    external: view.u32(38),
    comment: central.subarray(nameEnd + view.u16(30)),
  };
}

function originOfNew(name: string): Origin {
  const bytes = new TextEncoder().encode(name);
  return {
    name: bytes,
    flags: bytes.length === name.length ? 0 : FLAG_UTF8,
    time: 0,
    date: NO_DATE,
    madeBy: VERSION,
    internal: 0,
    external: 0,
    comment: new Uint8Array(),
  };
}

function freshEntry(
  origin: Origin,
  bytes: Uint8Array,
  codec: Codec,
  at: number,
): { readonly record: readonly Uint8Array[]; readonly central: Uint8Array } {
  const data = codec.deflateRaw(bytes);
  const shared = new Uint8Array(26);
  const view = new DataView(shared.buffer);
  view.setUint16(0, VERSION, true);
  view.setUint16(2, origin.flags, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(6, origin.time, true);
  view.setUint16(8, origin.date, true);
  view.setUint32(10, checksum(bytes, codec), true);
  view.setUint32(14, data.length, true);
  view.setUint32(18, bytes.length, true);
  view.setUint16(22, origin.name.length, true);
  const local = new Uint8Array(LOCAL_SIZE);
  new DataView(local.buffer).setUint32(0, LOCAL_SIGNATURE, true);
  local.set(shared, 4);
  return {
    record: [local, origin.name, data],
    central: concat([centralHeader(origin, shared, at), origin.name, origin.comment]),
  };
}

function centralHeader(origin: Origin, shared: Uint8Array, at: number): Uint8Array {
  const header = new Uint8Array(CENTRAL_SIZE);
  const view = new DataView(header.buffer);
  view.setUint32(0, CENTRAL_SIGNATURE, true);
  view.setUint16(4, origin.madeBy, true);
  header.set(shared, 6);
  view.setUint16(32, origin.comment.length, true);
  view.setUint16(36, origin.internal, true);
  view.setUint32(38, origin.external, true);
  view.setUint32(42, at, true);
  return header;
}

function endRecord(central: readonly Uint8Array[], start: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(END_SIZE + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, END_SIGNATURE, true);
  view.setUint16(8, central.length, true);
  view.setUint16(10, central.length, true);
  view.setUint32(12, totalLength(central), true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, END_SIZE);
  return end;
}

function totalLength(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(totalLength(pieces));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
