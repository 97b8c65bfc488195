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

const TIMES = { fontName: 'Times New Roman', fontSize: 12 };

test.each<[string, Partial<typeof TIMES>, readonly string[]]>([
  ['Times New Roman', {}, []],
  ['its twin in LibreOffice', { fontName: 'Liberation Serif' }, []],
  ['Calibri', { fontName: 'Calibri' }, ['other-font A1']],
  ['a legacy font, which another check tells', { fontName: '.VnTime' }, []],
  ['letters of 8 points', { fontSize: 8 }, ['small A1']],
  ['small Arial', { fontName: 'Arial', fontSize: 8 }, ['other-font A1', 'small A1']],
])('judges %s', (_, letters, expected) => {
  const found = findingsIn(check, printedBook(REPORT, { letters: { ...TIMES, ...letters } }));
  expect(found.map(({ kind, cell }) => `${kind} ${cell ?? ''}`)).toEqual(expected);
});
