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

const margins = (top: number, bottom: number, left: number, right: number): Printed => ({
  pageSetup: { margins: { top, bottom, left, right, header: 10, footer: 10 } },
});

test.each<[string, Printed, readonly string[]]>([
  ['nothing set', {}, []],
  ['A4', { pageSetup: { paperSize: 9 } }, []],
  ['Letter', { pageSetup: { paperSize: 1 } }, ['size']],
  ['the margins of NĐ 30/2020', margins(20, 25, 30, 15), []],
  ['margins as a file in inches keeps them', margins(19.99, 20.07, 29.97, 15.01), []],
  ['a narrow left margin', margins(20, 20, 20, 15), ['margins']],
  ['Excel’s own margins', margins(19.1, 19.1, 17.8, 17.8), ['margins']],
])('judges %s', (_, printed, expected) => {
  expect(findingsIn(check, printedBook(REPORT, printed)).map(({ kind }) => kind)).toEqual(expected);
});

test('mends the wrong sides only', () => {
  const [finding] = findingsIn(check, printedBook(REPORT, margins(22, 22, 20, 18)));
  expect(finding?.fix?.operations).toMatchObject([
    {
      setup: { margins: { top: 22, bottom: 22, left: 30, right: 18, header: 10, footer: 10 } },
    },
  ]);
});
