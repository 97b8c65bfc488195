import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { bookParts, rowsXml, zip } from '../../../../test/support/xlsx/book';
import { readBytes, valueOf } from '../../../../test/support/xlsx/read';
import {
  centralRecord,
  endRecord,
  localRecord,
  patched,
} from '../../../../test/support/xlsx/zipPatch';
import { nodeCodec } from '../codec/node';
import { openPackage } from './openPackage';
import { writePackage } from './writePackage';
import type { XlsxPackage } from './xlsxPackage';

const SHEET = 'xl/worksheets/sheet1.xml';
const PARTS = bookParts(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>'));
const BOOK = zip(PARTS);

function open(bytes: Uint8Array): XlsxPackage {
  return valueOf(openPackage(bytes, nodeCodec));
}

/** The entry's own record with its compressed bytes. */
function recordOf(bytes: Uint8Array, name: string): Buffer {
  const entry = open(bytes).directory.entries.find((one) => one.name === name);
  return Buffer.from(bytes.subarray(entry?.recordStart, entry?.recordEnd));
}

/** The file with data descriptors behind its entries, as streaming writers leave it. */
function withDescriptors(bytes: Uint8Array): Uint8Array {
  const { entries } = open(bytes).directory;
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    const record = patched(
      bytes.subarray(entry.recordStart, entry.recordEnd),
      [6, 2, entry.flags | 8],
      [14, 4, 0],
      [18, 4, 0],
      [22, 4, 0],
    );
    const descriptor = patched(
      new Uint8Array(16),
      [0, 4, 0x08074b50],
      [4, 4, entry.crc],
      [8, 4, entry.compressedSize],
      [12, 4, entry.size],
    );
    central.push(patched(entry.central, [8, 2, entry.flags | 8], [42, 4, at]));
    pieces.push(record, descriptor);
    at += record.length + descriptor.length;
  }
  const end = patched(bytes.subarray(endRecord(bytes)), [16, 4, at]);
  return Buffer.concat([...pieces, ...central, end]);
}

/** The file with a zip64 end record and the entry's sizes and place in a zip64 extra. */
function withZip64(bytes: Uint8Array, name: string): Uint8Array {
  const start = centralRecord(bytes, name);
  const entry = open(bytes).directory.entries.find((one) => one.name === name);
  if (entry === undefined) throw new Error(name);
  const extra = patched(
    new Uint8Array(28),
    [0, 2, 1],
    [2, 2, 24],
    [4, 4, entry.size],
    [12, 4, entry.compressedSize],
    [20, 4, entry.recordStart],
  );
  const wide = patched(
    entry.central,
    [20, 4, 0xffffffff],
    [24, 4, 0xffffffff],
    [42, 4, 0xffffffff],
    [30, 2, 28],
  );
  const end = endRecord(bytes);
  const directoryStart = new DataView(bytes.buffer, bytes.byteOffset).getUint32(end + 16, true);
  const directory = Buffer.concat([
    bytes.subarray(directoryStart, start),
    wide,
    extra,
    bytes.subarray(start + entry.central.length, end),
  ]);
  const count = open(bytes).directory.entries.length;
  const end64 = patched(
    new Uint8Array(56),
    [0, 4, 0x06064b50],
    [4, 4, 44],
    [24, 4, count],
    [32, 4, count],
    [40, 4, directory.length],
    [48, 4, directoryStart],
  );
  const locator = patched(
    new Uint8Array(20),
    [0, 4, 0x07064b50],
    [8, 4, directoryStart + directory.length],
    [16, 4, 1],
  );
  const tail = patched(
    bytes.subarray(end),
    [8, 2, 0xffff],
    [10, 2, 0xffff],
    [12, 4, 0xffffffff],
    [16, 4, 0xffffffff],
  );
  return Buffer.concat([bytes.subarray(0, directoryStart), directory, end64, locator, tail]);
}

const FLAVOURS: readonly [string, Uint8Array][] = [
  ['plain', BOOK],
  ['stored', zip(PARTS, 0)],
  ['with data descriptors', withDescriptors(BOOK)],
  ['zip64', withZip64(BOOK, 'xl/styles.xml')],
];

describe.each(FLAVOURS)('a package: %s', (flavour, bytes) => {
  it('can be read', () => {
    expect(valueOf(readBytes(bytes)).sheets.map((sheet) => sheet.name)).toEqual(['Biểu']);
  });

  it('keeps every byte when nothing changes', () => {
    const written = writePackage(open(bytes), new Map(), nodeCodec);
    // A zip64 file that fits gets a plain end record.
    if (flavour === 'zip64') expect(valueOf(readBytes(written)).sheets).toHaveLength(1);
    else expect(Buffer.compare(written, bytes)).toBe(0);
  });

  it('keeps the records of other parts when one changes', () => {
    const sheet = strToU8(rowsXml('<row r="1"><c r="A1"><v>2</v></c></row>'));
    const written = writePackage(open(bytes), new Map([[SHEET, sheet]]), nodeCodec);
    const names = open(bytes).partNames;
    expect(open(written).partNames).toEqual(names);
    for (const name of names.filter((one) => one !== SHEET)) {
      expect(recordOf(written, name).equals(recordOf(bytes, name))).toBe(true);
    }
    expect(valueOf(open(written).bytes(SHEET))).toEqual(sheet);
    const everything = unzipSync(written);
    expect(strFromU8(everything[SHEET] ?? new Uint8Array())).toBe(strFromU8(sheet));
    expect(Object.keys(everything)).toHaveLength(names.length);
  });
});

describe('writePackage', () => {
  it('takes parts out, and puts new ones last, in any case of their names', () => {
    const changes = new Map([
      ['XL/sharedstrings.xml', undefined],
      ['customXml/mục.xml', strToU8('<a/>')],
      ['xl/none.xml', undefined],
    ]);
    const written = writePackage(open(BOOK), changes, nodeCodec);
    const before = open(BOOK).partNames;
    expect(open(written).partNames).toEqual([
      ...before.filter((name) => name !== 'xl/sharedStrings.xml'),
      'customXml/mục.xml',
    ]);
    expect(strFromU8(valueOf(open(written).bytes('customXml/mục.xml')))).toBe('<a/>');
  });

  it('keeps the time and name of a changed entry', () => {
    const written = writePackage(open(BOOK), new Map([[SHEET, strToU8('<b/>')]]), nodeCodec);
    const stamp = (bytes: Uint8Array): Uint8Array => {
      const at = localRecord(bytes, SHEET);
      return bytes.slice(at + 10, at + 14);
    };
    expect(stamp(written)).toEqual(stamp(BOOK));
  });

  it('keeps the comment of the zip', () => {
    const commented = Buffer.concat([
      patched(BOOK, [endRecord(BOOK) + 20, 2, 3]),
      Buffer.from('abc'),
    ]);
    const written = writePackage(open(commented), new Map(), nodeCodec);
    expect(Buffer.compare(written, commented)).toBe(0);
  });

  it('gives back whatever was put in', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}\.xml$/), fc.uint8Array()),
        (parts) => {
          const changes = new Map(Object.entries(parts));
          const again = open(writePackage(open(BOOK), changes, nodeCodec));
          for (const [name, content] of changes) {
            expect([...valueOf(again.bytes(name))]).toEqual([...content]);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
