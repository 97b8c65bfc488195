import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import { bookParts, rowsXml, zip } from '../support/xlsx/book';
import { CommandLine } from './harness';

const RICH = join(__dirname, '../fixtures/xlsx/rich.xlsx');

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

/** The texts of a file's parts, by name; of parts that are no text, their bytes in base 64. */
function partsOf(path: string): ReadonlyMap<string, string> {
  const pkg = openPackage(readFileSync(path), nodeCodec);
  if (!pkg.ok) throw new Error(pkg.error.code);
  return new Map(
    pkg.value.partNames.map((part) => {
      const text = pkg.value.text(part);
      const bytes = pkg.value.bytes(part);
      const raw = bytes.ok ? Buffer.from(bytes.value).toString('base64') : '';
      return [part, text.ok ? text.value.text : raw];
    }),
  );
}

interface Told {
  readonly out: string | null;
  readonly values: readonly { readonly cell: string }[];
  readonly removed: readonly { readonly kind: string }[];
  readonly mattersLeft: readonly { readonly kind: string; readonly sheet?: string }[];
  readonly formulasLeft: readonly { readonly cell: string; readonly why?: string }[];
  readonly frozen: readonly { readonly sheet: string; readonly cell: string }[];
}

test('by default turns functions into values and removes nothing', async () => {
  const { exit, out } = await cli.run('finish', RICH, '--out', 'gui.xlsx', '--json');
  expect(exit).toBe(0);
  const told = JSON.parse(out) as Told;
  expect(told.values.map(({ cell }) => cell)).toEqual(['G6', 'G7']);
  expect(told.removed).toEqual([]);
  expect(told.formulasLeft).toEqual([]);
  const after = partsOf(cli.path('gui.xlsx'));
  expect([...after.values()].some((text) => text.includes('_xldudf_TDKT'))).toBe(false);
  expect(after.has('xl/worksheets/sheet4.xml')).toBe(true);
});

test('lists what there is to finish, and writes nothing without a place for it', async () => {
  const { exit, out } = await cli.run('finish', RICH);
  expect(exit).toBe(0);
  expect(out).toContain('Công thức dùng hàm TDKT còn lại (2):');
  expect(out).toContain('  Trang ẩn: Tham số (6 ô có nội dung)');
  expect(out).toContain('  Ghi chú ở Số liệu!D6: Số này lấy từ đâu? Reply: Từ sổ theo dõi');
  expect(out).toContain('Chưa ghi gì');
});

test('removes everything that should not leave the office, and keeps every other part', async () => {
  const argv = ['finish', RICH, '--out', 'gui.xlsx', '--remove', 'all', '--keep', 'Danh mục'];
  const { exit, out } = await cli.run(...argv, '--json');
  expect(exit).toBe(0);
  const told = JSON.parse(out) as Told;
  expect(told.removed).toHaveLength(9);
  expect(told.frozen).toEqual([{ sheet: 'Chỉ tiêu', cell: 'D31' }]);
  expect(told.mattersLeft.filter(({ kind }) => kind !== 'hidden-lines')).toMatchObject([
    { kind: 'hidden-sheet', sheet: 'Danh mục' },
  ]);
  const [before, after] = [partsOf(RICH), partsOf(cli.path('gui.xlsx'))];
  expect([...before.keys()].filter((part) => !after.has(part)).sort()).toEqual([
    'docProps/custom.xml',
    'xl/calcChain.xml',
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/externalLinks/_rels/externalLink1.xml.rels',
    'xl/externalLinks/externalLink1.xml',
    'xl/persons/person.xml',
    'xl/threadedComments/threadedComment1.xml',
    'xl/worksheets/sheet4.xml',
  ]);
  const changed = [...after.keys()].filter((part) => after.get(part) !== before.get(part));
  expect(changed.sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'docProps/app.xml',
    'docProps/core.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/sharedStrings.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet2.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  const whole = [...after.values()].join('\n');
  for (const gone of ['Tham số', 'Người dùng mẫu', 'UBND xã Mẫu</Company>', 'ke-hoach-2026', '_an'])
    expect(whole).not.toContain(gone);
});

test('names the cells that keep a hidden sheet from being removed', async () => {
  const argv = ['finish', RICH, '--out', 'gui.xlsx', '--remove', 'hidden-sheets'];
  const { exit, err } = await cli.run(...argv);
  expect(exit).toBe(1);
  expect(err).toContain('Chưa xóa được trang "Danh mục"');
  expect(err).toContain('Số liệu!I5:I9');
});

test('computes stuck formulas again with the functions themselves, then makes them values', async () => {
  const cells =
    '<c r="A1"><v>43</v></c><c r="B1"><v>70</v></c>' +
    '<c r="C1" t="e"><f>_xldudf_TDKT_HOANTHANH(A1,B1,,,1)</f><v>#NAME?</v></c>';
  const book = zip(bookParts(rowsXml(`<row r="1">${cells}</row>`)));
  writeFileSync(cli.path('ket.xlsx'), book);
  const { exit, out } = await cli.run('finish', 'ket.xlsx', '--out', 'gui.xlsx');
  expect(exit).toBe(0);
  expect(out).toContain('Đã cho tính lại công thức kẹt ở #NAME? (1):');
  expect(out).toContain('Đã đổi hàm TDKT thành giá trị (1):');
  const sheet = partsOf(cli.path('gui.xlsx')).get('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<c r="C1"><v>61.4</v></c>');
});

test('writes the log of a check where it is asked for', async () => {
  const argv = ['finish', RICH, '--out', 'gui.xlsx', '--audit', '--date', '2026-11-21', '--json'];
  const { exit, out } = await cli.run(...argv);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ audit: 'Nhật ký kiểm tra', values: [], removed: [] });
  expect(partsOf(cli.path('gui.xlsx')).get('xl/workbook.xml')).toContain('name="Nhật ký kiểm tra"');
});

test.each([
  [['finish'], 2],
  [['finish', RICH, '--remove', 'all'], 2],
  [['finish', RICH, '--out', 'gui.xlsx', '--remove', 'macros'], 2],
  [['finish', 'khong-co.xlsx', '--out', 'gui.xlsx'], 1],
])('refuses %j with exit code %i', async (argv, expected) => {
  const { exit, err } = await cli.run(...argv);
  expect(exit).toBe(expected);
  expect(err).not.toBe('');
});
