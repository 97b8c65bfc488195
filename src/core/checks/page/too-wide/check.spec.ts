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

test.each<[string, Printed, number]>([
  ['columns of Excel’s width', {}, 0],
  // Five columns of 20 characters are about 5 × 38 mm; A4 leaves 174 mm between Excel's margins.
  ['wide columns', { columnWidth: 20 }, 1],
  ['wide columns on paper turned', { columnWidth: 20, pageSetup: { orientation: 'landscape' } }, 0],
  ['wide columns at half their size', { columnWidth: 20, pageSetup: { scale: 50 } }, 0],
  [
    'wide columns fitted to a page',
    { columnWidth: 20, pageSetup: { fitToWidth: 1, fitToHeight: 0 } },
    0,
  ],
])('judges %s', (_, printed, count) => {
  expect(findingsIn(check, printedBook(REPORT, printed))).toHaveLength(count);
});

test('fits the table to the page', () => {
  const [finding] = findingsIn(check, printedBook(REPORT, { columnWidth: 20 }));
  expect(finding?.range).toBe('A3:E3');
  expect(finding?.fix?.operations).toMatchObject([
    { kind: 'page-setup', setup: { fitToWidth: 1, fitToHeight: 0 } },
  ]);
});
