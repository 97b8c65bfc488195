import { findingsIn } from '../../../../../test/support/checkSheets';
import { snapshotOf, type LiteralSheet } from '../../../../../test/support/snapshotOf';
import { check } from './check';

type Printed = Omit<LiteralSheet, 'name' | 'rows'>;

const printedBook = (rows: LiteralSheet['rows'], printed: Printed = {}) =>
  snapshotOf({ name: 'Biểu', rows, ...printed });

const HEADER = ['TT', 'Chỉ tiêu', 'ĐVT', 'Kế hoạch', 'Thực hiện'];
const lines = (count: number) =>
  Array.from({ length: count }, (_, i) => [i + 1, `Sản lượng số ${String(i)}`, 'tấn', 10, 12]);
const REPORT = [['KẾT QUẢ THỰC HIỆN'], [], HEADER, ...lines(3)];

const area = (top: number, left: number, bottom: number, right: number): Printed => ({
  pageSetup: { printArea: [{ top, left, bottom, right }] },
});

test.each<[string, Printed, readonly string[]]>([
  ['no print area', {}, []],
  ['all of the table', area(0, 0, 5, 4), []],
  ['more than the table', area(0, 0, 20, 9), []],
  ['all but the last column', area(0, 0, 5, 3), ['warning A3:E6']],
  ['all but the last line', area(0, 0, 4, 4), ['warning A3:E6']],
  ['something beside the table', area(0, 7, 9, 9), []],
])('judges a print area of %s', (_, printed, expected) => {
  const found = findingsIn(check, printedBook(REPORT, printed));
  expect(found.map(({ severity, range }) => `${severity} ${range ?? ''}`)).toEqual(expected);
});

test('two areas that hold the table together cover it', () => {
  const printArea = [
    { top: 0, left: 0, bottom: 3, right: 4 },
    { top: 4, left: 0, bottom: 5, right: 4 },
  ];
  expect(findingsIn(check, printedBook(REPORT, { pageSetup: { printArea } }))).toEqual([]);
});

test('extends the area over the table', () => {
  const [finding] = findingsIn(check, printedBook(REPORT, area(0, 0, 4, 3)));
  expect(finding?.fix?.operations).toMatchObject([
    { kind: 'page-setup', setup: { printArea: [{ top: 0, left: 0, bottom: 5, right: 4 }] } },
  ]);
});

test('a sheet that keeps data is no page', () => {
  expect(findingsIn(check, printedBook(REPORT.slice(2), area(0, 0, 1, 1)))).toEqual([]);
});
