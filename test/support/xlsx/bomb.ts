import { nodeCodec } from '../../../src/workbook/file/codec/node';
import { openPackage } from '../../../src/workbook/file/package/openPackage';
import { writePackage } from '../../../src/workbook/file/package/writePackage';
import { valueOf } from './read';
import { centralRecord, localRecord, patched } from './zipPatch';

const SIZE = 600_000_000;
let deflated: Uint8Array | undefined;

/** 600 MB of zeros, deflated to 0.6 MB. */
export function deflatedBomb(): Uint8Array {
  deflated ??= nodeCodec.deflateRaw(new Uint8Array(SIZE));
  return deflated;
}

/** The file with a bomb of 600 MB as one of its parts; its headers claim `size`. */
export function bombed(file: Uint8Array, part: string, size = SIZE): Uint8Array {
  const pkg = valueOf(openPackage(file, nodeCodec));
  const bomber = { ...nodeCodec, deflateRaw: deflatedBomb };
  const bytes = writePackage(pkg, new Map([[part, new Uint8Array()]]), bomber);
  return patched(
    bytes,
    [centralRecord(bytes, part) + 24, 4, size],
    [localRecord(bytes, part) + 22, 4, size],
  );
}
