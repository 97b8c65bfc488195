/** Finds a zip record by its signature and, in it, the entry's name. */
function recordOf(bytes: Uint8Array, signature: number, nameAt: number, name: string): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + nameAt + name.length <= bytes.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue;
    const found = new TextDecoder().decode(bytes.subarray(at + nameAt, at + nameAt + name.length));
    if (found === name) return at;
  }
  throw new Error(`no entry ${name}`);
}

/** Where the entry's own record begins. */
export function localRecord(bytes: Uint8Array, name: string): number {
  return recordOf(bytes, 0x04034b50, 30, name);
}

/** Where the entry's record in the directory begins. */
export function centralRecord(bytes: Uint8Array, name: string): number {
  return recordOf(bytes, 0x02014b50, 46, name);
}

/** Where the end record begins, in a zip without comment. */
export function endRecord(bytes: Uint8Array): number {
  return bytes.length - 22;
}

/** A copy with little-endian numbers written over it: `[offset, bytes, value]`. */
export function patched(
  bytes: Uint8Array,
  ...changes: readonly (readonly [at: number, size: 2 | 4, value: number])[]
): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (const [at, size, value] of changes) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return copy;
}
