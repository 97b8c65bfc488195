import type { FileFault } from './fault';

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;
const HEADER_SIZE = 512;

/**
 * What a compound file (OLE) is, by the names in its directory: the old `.xls`, or a workbook
 * with a password. Undefined when the bytes are no compound file.
 */
export function compoundFileFault(bytes: Uint8Array): FileFault | undefined {
  if (!MAGIC.every((byte, i) => bytes[i] === byte)) return undefined;
  let isLegacy = false;
  // Directory entries stand at multiples of their size, whatever the size of a sector.
  for (let at = HEADER_SIZE; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    if (isNamed(bytes, at, 'EncryptedPackage')) return { code: 'encrypted' };
    isLegacy ||= isNamed(bytes, at, 'Workbook') || isNamed(bytes, at, 'Book');
  }
  return { code: isLegacy ? 'legacy-xls' : 'not-a-workbook' };
}

/** Whether the directory entry bears the name, in UTF-16 and ended by a zero. */
function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i += 1) {
    const wanted = i < name.length ? name.charCodeAt(i) : 0;
    if (bytes[at + i * 2] !== wanted || bytes[at + i * 2 + 1] !== 0) return false;
  }
  return true;
}
