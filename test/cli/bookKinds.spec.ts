import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { nodeCodec } from '../../src/workbook/file/codec/node';
import { openFileWorkbook, type FileWorkbook } from '../../src/workbook/file/file';
import { openPackage } from '../../src/workbook/file/package/openPackage';
import type { BookKind } from '../../src/workbook/file/package/bookKind';
import type { XlsxPackage } from '../../src/workbook/file/package/xlsxPackage';
import { CommandLine, SAMPLE } from './harness';

const FORM = resolve(__dirname, '../../samples/bieu-mau/bieu-chi-tieu.xlsx');
const MACROS = join(__dirname, '../fixtures/xlsx/macros.xlsm');
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const TEMPLATE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const MACRO_TEMPLATE = 'application/vnd.ms-excel.template.macroEnabled.main+xml';

let cli: CommandLine;
beforeEach(() => {
  cli = new CommandLine();
});
afterEach(() => {
  cli.remove();
});

function opened(path: string): FileWorkbook {
  const book = openFileWorkbook(readFileSync(path), nodeCodec);
  if (!book.ok) throw new Error(book.error.code);
  return book.value;
}

/** Puts a workbook under another name, as another kind. */
function put(name: string, path: string, kind: BookKind): void {
  writeFileSync(cli.path(name), opened(path).bytesAs(kind));
}

function packageOf(name: string): XlsxPackage {
  const pkg = openPackage(readFileSync(cli.path(name)), nodeCodec);
  if (!pkg.ok) throw new Error(pkg.error.code);
  return pkg.value;
}

function typeOf(name: string): string | undefined {
  return packageOf(name).contentType('xl/workbook.xml');
}

test('a form that is a template becomes a workbook under the name of one', async () => {
  put('biểu.xltx', FORM, 'xltx');
  expect(typeOf('biểu.xltx')).toBe(TEMPLATE);
  writeFileSync(
    cli.path('map.json'),
    JSON.stringify({ blocks: [{ sheet: 'Biểu 01', source: 'Hà Quảng' }] }),
  );
  const fill = (out: string) =>
    cli.run(
      ...['fill', SAMPLE, '--template', 'biểu.xltx', '--map', 'map.json', '--out', out],
      ...['--date', '2020-07-05'],
    );
  expect(await fill('nộp.xlsx')).toMatchObject({ exit: 0, err: '' });
  expect(typeOf('nộp.xlsx')).toBe(WORKBOOK);
  expect(await fill('mẫu.xltx')).toMatchObject({ exit: 0, err: '' });
  expect(typeOf('mẫu.xltx')).toBe(TEMPLATE);
  const [workbook, template] = [packageOf('nộp.xlsx'), packageOf('mẫu.xltx')];
  const other = template.partNames.filter(
    (part) => !isDeepStrictEqual(workbook.text(part), template.text(part)),
  );
  expect(other).toEqual(['[Content_Types].xml']);
});

test.each([
  ['fill', ['--annex', 'chi-tieu-5-nam@Hà Quảng', '--out']],
  ['check', ['--fix']],
  ['check', ['--annotate']],
  ['finish', ['--out']],
])('%s %j writes a workbook of a template', async (command, argv) => {
  put('nguồn.xltx', SAMPLE, 'xltx');
  const { err } = await cli.run(command, 'nguồn.xltx', ...argv, 'nộp.xlsx');
  expect(err).toBe('');
  expect(typeOf('nộp.xlsx')).toBe(WORKBOOK);
});

test.each([
  ['sổ.xlsm', WITH_MACROS],
  ['sổ.XLSM', WITH_MACROS],
  ['mẫu.xltm', MACRO_TEMPLATE],
  // Nothing is expected of such a name.
  ['sổ.bak', WITH_MACROS],
])('a book with macros can be written as %s', async (out, type) => {
  expect(await cli.run('finish', MACROS, '--out', out)).toMatchObject({ exit: 0, err: '' });
  expect(typeOf(out)).toBe(type);
});

describe('Excel would not open, so there is no', () => {
  test.each<[string, BookKind, readonly string[]]>([
    ['fill', 'xlsx', ['--annex', 'chi-tieu-5-nam@Hà Quảng', '--out', 'kq.xlsm']],
    ['fill', 'xlsx', ['--template', FORM, '--out', 'kq.xlsm']],
    ['check', 'xlsx', ['--fix', 'kq.xlsm']],
    ['check', 'xltx', ['--annotate', 'kq.xlsm']],
    ['finish', 'xlsx', ['--out', 'kq.xlsm']],
  ])('%s of %s %j', async (command, kind, argv) => {
    put('nguồn', SAMPLE, kind);
    expect(await cli.run(command, 'nguồn', ...argv)).toEqual({
      exit: 1,
      out: '',
      err: 'Sổ không có macro thì Excel không mở dưới tên "kq.xlsm": hãy đặt đuôi .xlsx cho tệp kết quả.\n',
    });
    expect(existsSync(cli.path('kq.xlsm'))).toBe(false);
  });

  test.each([
    ['kq.xlsx', '.xlsm'],
    ['kq.xltx', '.xltm'],
  ])('%s with macros', async (out, extension) => {
    expect(await cli.run('finish', MACROS, '--out', out, '--lang', 'en')).toEqual({
      exit: 1,
      out: '',
      err: `Excel does not open a workbook with macros as "${out}": end the result's name in ${extension}.\n`,
    });
    expect(existsSync(cli.path(out))).toBe(false);
  });

  test('copy at all where one of two would be refused', async () => {
    const { exit } = await cli.run('check', MACROS, '--fix', 'kq.xlsm', '--annotate', 'kq.xlsx');
    expect(exit).toBe(1);
    expect(existsSync(cli.path('kq.xlsm'))).toBe(false);
  });
});
