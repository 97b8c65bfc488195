import type { Codec } from '../codec/codec';

const POLYNOMIAL = 0xedb88320;
const STRIDE = 8;

/** Eight tables, so that eight bytes are taken in at once. */
const [T0, T1, T2, T3, T4, T5, T6, T7] = makeTables();

type Table = Int32Array;

function makeTables(): readonly [Table, Table, Table, Table, Table, Table, Table, Table] {
  const first = new Int32Array(256);
  for (let n = 0; n < 256; n += 1) {
    let c = n;
    for (let bit = 0; bit < 8; bit += 1) c = (c & 1) === 1 ? (c >>> 1) ^ POLYNOMIAL : c >>> 1;
    first[n] = c;
  }
  const next = (table: Table): Table => table.map((c) => (c >>> 8) ^ (first[c & 255] ?? 0));
  const t1 = next(first);
  const t2 = next(t1);
  const t3 = next(t2);
  const t4 = next(t3);
  const t5 = next(t4);
  const t6 = next(t5);
  return [first, t1, t2, t3, t4, t5, t6, next(t6)];
}

/** The CRC-32 of zip, unsigned: of the bytes of `123456789` it is 0xCBF43926. */
export function crc32(bytes: Uint8Array): number {
  let crc = -1;
  let i = 0;
  for (const end = bytes.length - 7; i < end; i += STRIDE) {
    const low =
      crc ^
      (byte(bytes, i) |
        (byte(bytes, i + 1) << 8) |
        (byte(bytes, i + 2) << 16) |
        (byte(bytes, i + 3) << 24));
    crc =
      at(T7, low) ^
      at(T6, low >>> 8) ^
      at(T5, low >>> 16) ^
      at(T4, low >>> 24) ^
      at(T3, byte(bytes, i + 4)) ^
      at(T2, byte(bytes, i + 5)) ^
      at(T1, byte(bytes, i + 6)) ^
      at(T0, byte(bytes, i + 7));
  }
  for (; i < bytes.length; i += 1) crc = at(T0, crc ^ byte(bytes, i)) ^ (crc >>> 8);
  return ~crc >>> 0;
}

/** The same by the host's own means, which are faster, where it has any. */
export function checksum(bytes: Uint8Array, codec: Codec): number {
  return codec.crc32 === undefined ? crc32(bytes) : codec.crc32(bytes);
}

function byte(bytes: Uint8Array, i: number): number {
  return bytes[i] ?? 0;
}

function at(table: Int32Array, i: number): number {
  return table[i & 255] ?? 0;
}
