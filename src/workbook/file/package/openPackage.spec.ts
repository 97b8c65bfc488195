import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { bombed } from '../../../../test/support/xlsx/bomb';
import { bookParts, contentTypes, rels, rowsXml, zip } from '../../../../test/support/xlsx/book';
import { faultOf, readBytes, valueOf } from '../../../../test/support/xlsx/read';
import {
  centralRecord,
  endRecord,
  localRecord,
  patched,
} from '../../../../test/support/xlsx/zipPatch';
import type { Codec } from '../codec/codec';
import { fflateCodec } from '../codec/fflate';
import { nodeCodec } from '../codec/node';
import type { FileFault } from './fault';
import { openPackage } from './openPackage';

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = zip(bookParts(rowsXml('<row r="1"><c r="A1"><v>1</v></c></row>')));

/** A compound file whose directory names these streams. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, k) => {
    for (let i = 0; i < name.length; i += 1) bytes[512 + 128 * k + 2 * i] = name.charCodeAt(i);
  });
  return bytes;
}

describe('a file that is no workbook', () => {
  const cases: readonly [string, Uint8Array, FileFault['code']][] = [
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a text', strToU8('STT;Chỉ tiêu\n1;Thu ngân sách'), 'not-a-zip'],
    ['one byte', Uint8Array.of(0x50), 'not-a-zip'],
    ['an old .xls', compoundFile('Root Entry', 'Workbook'), 'legacy-xls'],
    ['a still older .xls', compoundFile('Root Entry', 'Book'), 'legacy-xls'],
    ['a workbook with a password', compoundFile('Root Entry', 'EncryptedPackage'), 'encrypted'],
    ['an old .doc', compoundFile('Root Entry', 'WordDocument'), 'not-a-workbook'],
    ['any zip', zip({ 'a.txt': 'x' }), 'not-a-workbook'],
    [
      'a Word document',
      zip({
        '[Content_Types].xml': contentTypes(
          'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
        ),
        '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
        'xl/workbook.xml': '<document/>',
      }),
      'not-a-workbook',
    ],
    [
      'a package without relationships',
      zip(bookParts('', { '_rels/.rels': undefined })),
      'not-a-workbook',
    ],
    [
      'a binary workbook',
      zip(
        bookParts('', {
          '[Content_Types].xml': contentTypes(
            'application/vnd.ms-excel.sheet.binary.macroEnabled.main',
          ),
        }),
      ),
      'xlsb-unsupported',
    ],
  ];

  it.each(cases)('%s is refused by name', (_, bytes, code) => {
    expect(faultOf(readBytes(bytes)).code).toBe(code);
  });
});

describe('a damaged zip', () => {
  const local = localRecord(BOOK, SHEET);
  const central = centralRecord(BOOK, SHEET);
  const end = endRecord(BOOK);

  const cases: readonly [string, Uint8Array, FileFault][] = [
    ['cut off', BOOK.subarray(0, BOOK.length - 30), { code: 'truncated' }],
    ['a directory beyond the end', patched(BOOK, [end + 16, 4, 0xfffff]), { code: 'broken-zip' }],
    ['more entries than there are', patched(BOOK, [end + 10, 2, 99]), { code: 'broken-zip' }],
    ['an entry placed elsewhere', patched(BOOK, [central + 42, 4, 5]), { code: 'broken-zip' }],
    ['another name in the record', patched(BOOK, [local + 30, 2, 0x4141]), { code: 'broken-zip' }],
    ['another size in the record', patched(BOOK, [local + 22, 4, 1]), { code: 'broken-zip' }],
    [
      'two entries over each other',
      patched(BOOK, [central + 20, 4, 5000], [local + 18, 4, 5000]),
      { code: 'broken-zip' },
    ],
    [
      'sizes that claim less',
      patched(BOOK, [central + 24, 4, 10], [local + 22, 4, 10]),
      { code: 'broken-part', part: SHEET, damage: 'bytes' },
    ],
    [
      'sizes that claim 600 MB',
      patched(BOOK, [central + 24, 4, 600_000_000], [local + 22, 4, 600_000_000]),
      { code: 'broken-part', part: SHEET, damage: 'bytes' },
    ],
    [
      'a wrong checksum',
      patched(BOOK, [central + 16, 4, 7], [local + 14, 4, 7]),
      { code: 'broken-part', part: SHEET, damage: 'bytes' },
    ],
    [
      'a method that nobody uses',
      patched(BOOK, [central + 10, 2, 14], [local + 8, 2, 14]),
      { code: 'unsupported-compression', part: SHEET },
    ],
    [
      'a zip password',
      patched(BOOK, [central + 8, 2, 1], [local + 6, 2, 1]),
      { code: 'encrypted' },
    ],
    [
      'two parts of one name',
      zip(bookParts('<a/>', { 'XL/Worksheets/SHEET1.xml': '<b/>' })),
      { code: 'broken-zip' },
    ],
  ];

  it.each(cases)('with %s is refused', (_, bytes, fault) => {
    expect(faultOf(readBytes(bytes))).toEqual(fault);
  });
});

describe.each<[string, Codec]>([
  ['Node', nodeCodec],
  ['fflate', fflateCodec],
])('bombs, with the deflater of %s', (_, codec) => {
  it.each([SHEET, 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/workbook.xml'])(
    'a bomb in %s is refused',
    (part) => {
      const bytes = bombed(BOOK, part);
      expect(bytes.length).toBeLessThan(700_000);
      const started = Date.now();
      expect(faultOf(readBytes(bytes, codec))).toEqual({ code: 'too-large', part });
      expect(Date.now() - started).toBeLessThan(5000);
    },
    30_000,
  );

  it('a bomb that claims to be small is refused', () => {
    const lying = bombed(BOOK, SHEET, 1000);
    expect(faultOf(readBytes(lying, codec))).toEqual({
      code: 'broken-part',
      part: SHEET,
      damage: 'bytes',
    });
  }, 30_000);

  it('a bomb that no reading needs is never inflated', () => {
    expect(readBytes(bombed(BOOK, 'xl/media/image1.png'), codec).ok).toBe(true);
  }, 30_000);
});

describe('hostile XML', () => {
  it('with a document type is refused before anything is expanded', () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><worksheet>&b;</worksheet>';
    for (const part of [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', '[Content_Types].xml']) {
      const bytes = zip(bookParts(rowsXml(''), { [part]: bomb }));
      expect(faultOf(readBytes(bytes))).toEqual({ code: 'dtd-refused', part });
    }
  });

  it('that is nested without end is refused', () => {
    const bytes = zip(bookParts('<worksheet>'.repeat(200_000)));
    expect(faultOf(readBytes(bytes))).toEqual({ code: 'too-large', part: SHEET });
  });

  it('with half a million elements in a small part is refused', () => {
    const bytes = zip(bookParts('', { 'xl/styles.xml': `<a>${'<b/>'.repeat(600_000)}</a>` }));
    expect(faultOf(readBytes(bytes))).toEqual({ code: 'too-large', part: 'xl/styles.xml' });
  });
});

describe('any damage', () => {
  it('by cutting is a fault, never an exception', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: BOOK.length - 1 }), (length) => {
        expect(readBytes(BOOK.subarray(0, length)).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  it('to single bytes never throws, and never changes a figure silently', () => {
    const flips = fc.array(fc.tuple(fc.nat(BOOK.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(flips, fc.constantFrom(nodeCodec, fflateCodec), (changes, codec) => {
        const bytes = BOOK.slice();
        for (const [at, mask] of changes) bytes[at] = (bytes[at] ?? 0) ^ mask;
        const read = readBytes(bytes, codec);
        if (read.ok) {
          const numbers = read.value.sheets.flatMap((sheet) =>
            sheet.grid.columns.map((column) => column.numbers[0]),
          );
          expect(numbers).toEqual([1]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('of XML inside a sound zip never throws', () => {
    const sheet = rowsXml(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c></row>',
    );
    fc.assert(
      fc.property(fc.nat(sheet.length - 1), fc.string({ maxLength: 3 }), (at, text) => {
        const broken = sheet.slice(0, at) + text + sheet.slice(at + 1);
        expect(() => readBytes(zip(bookParts(broken), 0))).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });
});

describe('a sound zip', () => {
  it('may store its parts uncompressed and carry a comment', () => {
    const stored = zip(bookParts(rowsXml('')), 0);
    const commented = new Uint8Array(stored.length + 7);
    commented.set(stored);
    commented.set(strToU8('ghi chú').subarray(0, 7), stored.length);
    const bytes = patched(commented, [stored.length - 2, 2, 7]);
    expect(readBytes(bytes).ok).toBe(true);
  });

  it('may have folders as entries and parts in another case', () => {
    const parts = bookParts('', {
      'xl/': '',
      'xl/workbook.xml': undefined,
      'XL/Workbook.xml': bookParts('')['xl/workbook.xml'],
      [SHEET]: undefined,
      'xl/Worksheets/Sheet1.XML': rowsXml('<row><c><v>5</v></c></row>'),
    });
    expect(valueOf(readBytes(zip(parts))).sheets).toHaveLength(1);
  });

  it('gives its parts by relationship and content type', () => {
    const pkg = valueOf(openPackage(BOOK, nodeCodec));
    expect(pkg.workbookPart()).toEqual({ ok: true, value: 'xl/workbook.xml' });
    expect(pkg.contentType('XL/workbook.xml')).toMatch(/sheet\.main\+xml$/);
    expect(pkg.contentType('xl/styles.xml')).toBe('application/xml');
    expect(pkg.contentType('xl/image.png')).toBeUndefined();
    expect(valueOf(pkg.relationships('xl/workbook.xml')).map((one) => one.part)).toContain(SHEET);
    expect(pkg.relationships(SHEET)).toEqual({ ok: true, value: [] });
    expect(faultOf(pkg.bytes('xl/none.xml'))).toEqual({
      code: 'broken-part',
      part: 'xl/none.xml',
      damage: 'missing',
    });
  });
});
