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

const LONG = [['KẾT QUẢ THỰC HIỆN'], [], HEADER, ...lines(80)];

test.each<[string, typeof REPORT, Printed, number]>([
  ['a short table', REPORT, {}, 0],
  ['a long table', LONG, {}, 1],
  [
    'a long table with its header repeated',
    LONG,
    { pageSetup: { titleRows: { first: 2, last: 2 } } },
    0,
  ],
  [
    'a long table with the title repeated only',
    LONG,
    { pageSetup: { titleRows: { first: 0, last: 0 } } },
    1,
  ],
  ['a long table shrunk to one page', LONG, { pageSetup: { fitToWidth: 1, fitToHeight: 1 } }, 0],
])('judges %s', (_, rows, printed, count) => {
  expect(findingsIn(check, printedBook(rows, printed))).toHaveLength(count);
});

test('repeats the header', () => {
  const [finding] = findingsIn(check, printedBook(LONG));
  expect(finding?.fix?.operations).toMatchObject([
    { kind: 'page-setup', setup: { titleRows: { first: 2, last: 2 } } },
  ]);
});
